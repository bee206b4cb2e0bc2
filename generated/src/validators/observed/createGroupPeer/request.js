import { createValidator } from "../../../runtime/validator.js";
import { check as validate1 } from "../shared-schemas/CreateGroupPeerRequestBodyAws.js";
import { check as validate2 } from "../shared-schemas/CreateGroupPeerRequestBodyAzure.js";

export const body = /* @__PURE__ */ createValidator(validate0);
export const path = /* @__PURE__ */ createValidator(validate3);
export const query = /* @__PURE__ */ createValidator(validate4);

const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^([a-f0-9]{24})$", "u");
const pattern1 = new RegExp("^[a-z][a-z0-9\\-]{4,28}[a-z0-9]$", "u");
const pattern2 = new RegExp("^[a-z](?:[a-z0-9\\-]{0,61}[a-z0-9])?$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.providerName;
if(typeof tag0 == "string"){
if(tag0 === "AWS"){
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
else {
var props0 = validate1.evaluated.props;
var items0 = validate1.evaluated.items;
}
}
else if(tag0 === "AZURE"){
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
else {
var props1 = validate2.evaluated.props;
var items1 = validate2.evaluated.items;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
if(items0 !== true && items1 !== undefined){
items0 = items1 === true ? true : items0 > items1 ? items0 : items1;
}
}
else if(tag0 === "GCP"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.containerId === undefined) || (!(func0.call(data, "containerId")))){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/required",keyword:"required",params:{missingProperty: "containerId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.gcpProjectId === undefined) || (!(func0.call(data, "gcpProjectId")))){
const err1 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/required",keyword:"required",params:{missingProperty: "gcpProjectId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.networkName === undefined) || (!(func0.call(data, "networkName")))){
const err2 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/required",keyword:"required",params:{missingProperty: "networkName"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.providerName === undefined) || (!(func0.call(data, "providerName")))){
const err3 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/required",keyword:"required",params:{missingProperty: "providerName"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.containerId !== undefined && func0.call(data, "containerId")){
let data0 = data.containerId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/containerId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/containerId/pattern",keyword:"pattern",params:{pattern: "^([a-f0-9]{24})$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/containerId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/containerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/id/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.providerName !== undefined && func0.call(data, "providerName")){
let data2 = data.providerName;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/providerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("GCP" !== data2){
const err8 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/providerName/const",keyword:"const",params:{allowedValue: "GCP"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.gcpProjectId !== undefined && func0.call(data, "gcpProjectId")){
let data3 = data.gcpProjectId;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err9 = {instancePath:instancePath+"/gcpProjectId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/gcpProjectId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9\\-]{4,28}[a-z0-9]$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/gcpProjectId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/gcpProjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.networkName !== undefined && func0.call(data, "networkName")){
let data4 = data.networkName;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err11 = {instancePath:instancePath+"/networkName",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/networkName/pattern",keyword:"pattern",params:{pattern: "^[a-z](?:[a-z0-9\\-]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/networkName",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/networkName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.errorMessage !== undefined && func0.call(data, "errorMessage")){
const err13 = {instancePath:instancePath+"/errorMessage",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/errorMessage/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.status !== undefined && func0.call(data, "status")){
const err14 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/status/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(((((((key0 !== "containerId") && (key0 !== "id")) && (key0 !== "providerName")) && (key0 !== "gcpProjectId")) && (key0 !== "networkName")) && (key0 !== "errorMessage")) && (key0 !== "status")){
const err15 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err17 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "providerName", tagValue: tag0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "providerName", tagValue: tag0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate0.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate0.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.groupId === undefined) || (!(func0.call(data, "groupId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groupId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "groupId")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.groupId !== undefined && func0.call(data, "groupId")){
let data0 = data.groupId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/pattern",keyword:"pattern",params:{pattern: "^([a-f0-9]{24})$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/groupId",schemaPath:"#/properties/groupId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "envelope") || (key0 === "pretty"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.envelope !== undefined && func0.call(data, "envelope")){
if(typeof data.envelope !== "boolean"){
const err1 = {instancePath:instancePath+"/envelope",schemaPath:"#/properties/envelope/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.pretty !== undefined && func0.call(data, "pretty")){
if(typeof data.pretty !== "boolean"){
const err2 = {instancePath:instancePath+"/pretty",schemaPath:"#/properties/pretty/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
