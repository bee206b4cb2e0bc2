import { createValidator } from "../../../runtime/validator.js";
import { uuid as formats0 } from "../../../runtime/formats.js";

export const body = /* @__PURE__ */ createValidator(validate1);
export const path = /* @__PURE__ */ createValidator(validate2);
export const query = /* @__PURE__ */ createValidator(validate3);

const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^([a-f0-9]{24})$", "u");
const pattern1 = new RegExp("^[0-9]{12}$", "u");
const pattern2 = new RegExp("^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(?:3[0-2]|[12]?[0-9])$", "u");
const pattern3 = new RegExp("^(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){1,7}:|(?:[0-9A-Fa-f]{1,4}:){6}:[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){5}(?::[0-9A-Fa-f]{1,4}){1,2}|(?:[0-9A-Fa-f]{1,4}:){4}(?::[0-9A-Fa-f]{1,4}){1,3}|(?:[0-9A-Fa-f]{1,4}:){3}(?::[0-9A-Fa-f]{1,4}){1,4}|(?:[0-9A-Fa-f]{1,4}:){2}(?::[0-9A-Fa-f]{1,4}){1,5}|[0-9A-Fa-f]{1,4}:(?::[0-9A-Fa-f]{1,4}){1,6}|:(?::[0-9A-Fa-f]{1,4}){1,7}|::)/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9])$", "u");
const pattern4 = new RegExp("^vpc-(?:[0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern5 = new RegExp("^[a-z]{2,4}-[a-z]+(?:-[a-z]+)?-[0-9]{1,2}$", "u");
const pattern7 = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
const pattern9 = new RegExp("^[A-Za-z0-9._()\\-]+$", "u");
const pattern12 = new RegExp("^[a-z][a-z0-9\\-]{4,28}[a-z0-9]$", "u");
const pattern13 = new RegExp("^[a-z](?:[a-z0-9\\-]{0,61}[a-z0-9])?$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.containerId === undefined) || (!(func0.call(data, "containerId")))){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/required",keyword:"required",params:{missingProperty: "containerId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.awsAccountId === undefined) || (!(func0.call(data, "awsAccountId")))){
const err1 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/required",keyword:"required",params:{missingProperty: "awsAccountId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.routeTableCidrBlock === undefined) || (!(func0.call(data, "routeTableCidrBlock")))){
const err2 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/required",keyword:"required",params:{missingProperty: "routeTableCidrBlock"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.vpcId === undefined) || (!(func0.call(data, "vpcId")))){
const err3 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/required",keyword:"required",params:{missingProperty: "vpcId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.providerName === undefined) || (!(func0.call(data, "providerName")))){
const err4 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/required",keyword:"required",params:{missingProperty: "providerName"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.accepterRegionName === undefined) || (!(func0.call(data, "accepterRegionName")))){
const err5 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/required",keyword:"required",params:{missingProperty: "accepterRegionName"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.containerId !== undefined && func0.call(data, "containerId")){
let data0 = data.containerId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err6 = {instancePath:instancePath+"/containerId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/properties/containerId/pattern",keyword:"pattern",params:{pattern: "^([a-f0-9]{24})$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/containerId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/properties/containerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/properties/id/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.providerName !== undefined && func0.call(data, "providerName")){
let data2 = data.providerName;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/properties/providerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("AWS" !== data2){
const err10 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/properties/providerName/const",keyword:"const",params:{allowedValue: "AWS"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.awsAccountId !== undefined && func0.call(data, "awsAccountId")){
let data3 = data.awsAccountId;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err11 = {instancePath:instancePath+"/awsAccountId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/properties/awsAccountId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
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
const err12 = {instancePath:instancePath+"/awsAccountId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/properties/awsAccountId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.routeTableCidrBlock !== undefined && func0.call(data, "routeTableCidrBlock")){
let data4 = data.routeTableCidrBlock;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/routeTableCidrBlock",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/properties/routeTableCidrBlock/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs14 = errors;
let valid4 = false;
const _errs15 = errors;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err14 = {instancePath:instancePath+"/routeTableCidrBlock",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/properties/routeTableCidrBlock/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(?:3[0-2]|[12]?[0-9])$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid0 = _errs15 === errors;
valid4 = valid4 || _valid0;
const _errs16 = errors;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err15 = {instancePath:instancePath+"/routeTableCidrBlock",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/properties/routeTableCidrBlock/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){1,7}:|(?:[0-9A-Fa-f]{1,4}:){6}:[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){5}(?::[0-9A-Fa-f]{1,4}){1,2}|(?:[0-9A-Fa-f]{1,4}:){4}(?::[0-9A-Fa-f]{1,4}){1,3}|(?:[0-9A-Fa-f]{1,4}:){3}(?::[0-9A-Fa-f]{1,4}){1,4}|(?:[0-9A-Fa-f]{1,4}:){2}(?::[0-9A-Fa-f]{1,4}){1,5}|[0-9A-Fa-f]{1,4}:(?::[0-9A-Fa-f]{1,4}){1,6}|:(?::[0-9A-Fa-f]{1,4}){1,7}|::)/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9])$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid0 = _errs16 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err16 = {instancePath:instancePath+"/routeTableCidrBlock",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/properties/routeTableCidrBlock/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.vpcId !== undefined && func0.call(data, "vpcId")){
let data5 = data.vpcId;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err17 = {instancePath:instancePath+"/vpcId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/properties/vpcId/pattern",keyword:"pattern",params:{pattern: "^vpc-(?:[0-9a-f]{8}|[0-9a-f]{17})$"}};
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
const err18 = {instancePath:instancePath+"/vpcId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/properties/vpcId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.accepterRegionName !== undefined && func0.call(data, "accepterRegionName")){
let data6 = data.accepterRegionName;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err19 = {instancePath:instancePath+"/accepterRegionName",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/properties/accepterRegionName/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,4}-[a-z]+(?:-[a-z]+)?-[0-9]{1,2}$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/accepterRegionName",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/properties/accepterRegionName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.connectionId !== undefined && func0.call(data, "connectionId")){
const err21 = {instancePath:instancePath+"/connectionId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/properties/connectionId/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.errorStateName !== undefined && func0.call(data, "errorStateName")){
const err22 = {instancePath:instancePath+"/errorStateName",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/properties/errorStateName/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.statusName !== undefined && func0.call(data, "statusName")){
const err23 = {instancePath:instancePath+"/statusName",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/properties/statusName/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key0 of Object.keys(data)){
if((((((((((key0 !== "containerId") && (key0 !== "id")) && (key0 !== "providerName")) && (key0 !== "awsAccountId")) && (key0 !== "routeTableCidrBlock")) && (key0 !== "vpcId")) && (key0 !== "accepterRegionName")) && (key0 !== "connectionId")) && (key0 !== "errorStateName")) && (key0 !== "statusName")){
const err24 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAws/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "AZURE"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.containerId === undefined) || (!(func0.call(data, "containerId")))){
const err26 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/required",keyword:"required",params:{missingProperty: "containerId"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data.azureDirectoryId === undefined) || (!(func0.call(data, "azureDirectoryId")))){
const err27 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/required",keyword:"required",params:{missingProperty: "azureDirectoryId"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data.azureSubscriptionId === undefined) || (!(func0.call(data, "azureSubscriptionId")))){
const err28 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/required",keyword:"required",params:{missingProperty: "azureSubscriptionId"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data.resourceGroupName === undefined) || (!(func0.call(data, "resourceGroupName")))){
const err29 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/required",keyword:"required",params:{missingProperty: "resourceGroupName"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((data.vnetName === undefined) || (!(func0.call(data, "vnetName")))){
const err30 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/required",keyword:"required",params:{missingProperty: "vnetName"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((data.providerName === undefined) || (!(func0.call(data, "providerName")))){
const err31 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/required",keyword:"required",params:{missingProperty: "providerName"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.containerId !== undefined && func0.call(data, "containerId")){
let data10 = data.containerId;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err32 = {instancePath:instancePath+"/containerId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/properties/containerId/pattern",keyword:"pattern",params:{pattern: "^([a-f0-9]{24})$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/containerId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/properties/containerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
const err34 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/properties/id/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.providerName !== undefined && func0.call(data, "providerName")){
let data12 = data.providerName;
if(typeof data12 !== "string"){
const err35 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/properties/providerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if("AZURE" !== data12){
const err36 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/properties/providerName/const",keyword:"const",params:{allowedValue: "AZURE"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.azureDirectoryId !== undefined && func0.call(data, "azureDirectoryId")){
let data13 = data.azureDirectoryId;
if(typeof data13 === "string"){
if(!pattern7.test(data13)){
const err37 = {instancePath:instancePath+"/azureDirectoryId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/properties/azureDirectoryId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(formats0(data13))){
const err38 = {instancePath:instancePath+"/azureDirectoryId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/properties/azureDirectoryId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/azureDirectoryId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/properties/azureDirectoryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.azureSubscriptionId !== undefined && func0.call(data, "azureSubscriptionId")){
let data14 = data.azureSubscriptionId;
if(typeof data14 === "string"){
if(!pattern7.test(data14)){
const err40 = {instancePath:instancePath+"/azureSubscriptionId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/properties/azureSubscriptionId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(formats0(data14))){
const err41 = {instancePath:instancePath+"/azureSubscriptionId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/properties/azureSubscriptionId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/azureSubscriptionId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/properties/azureSubscriptionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.resourceGroupName !== undefined && func0.call(data, "resourceGroupName")){
let data15 = data.resourceGroupName;
if(typeof data15 === "string"){
if(!pattern9.test(data15)){
const err43 = {instancePath:instancePath+"/resourceGroupName",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/properties/resourceGroupName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._()\\-]+$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/resourceGroupName",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/properties/resourceGroupName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.vnetName !== undefined && func0.call(data, "vnetName")){
let data16 = data.vnetName;
if(typeof data16 === "string"){
if(!pattern9.test(data16)){
const err45 = {instancePath:instancePath+"/vnetName",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/properties/vnetName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._()\\-]+$"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/vnetName",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/properties/vnetName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.errorState !== undefined && func0.call(data, "errorState")){
const err47 = {instancePath:instancePath+"/errorState",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/properties/errorState/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data.status !== undefined && func0.call(data, "status")){
const err48 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/properties/status/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key1 of Object.keys(data)){
if(((((((((key1 !== "containerId") && (key1 !== "id")) && (key1 !== "providerName")) && (key1 !== "azureDirectoryId")) && (key1 !== "azureSubscriptionId")) && (key1 !== "resourceGroupName")) && (key1 !== "vnetName")) && (key1 !== "errorState")) && (key1 !== "status")){
const err49 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyAzure/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "GCP"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.containerId === undefined) || (!(func0.call(data, "containerId")))){
const err51 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/required",keyword:"required",params:{missingProperty: "containerId"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((data.gcpProjectId === undefined) || (!(func0.call(data, "gcpProjectId")))){
const err52 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/required",keyword:"required",params:{missingProperty: "gcpProjectId"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((data.networkName === undefined) || (!(func0.call(data, "networkName")))){
const err53 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/required",keyword:"required",params:{missingProperty: "networkName"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((data.providerName === undefined) || (!(func0.call(data, "providerName")))){
const err54 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/required",keyword:"required",params:{missingProperty: "providerName"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data.containerId !== undefined && func0.call(data, "containerId")){
let data19 = data.containerId;
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err55 = {instancePath:instancePath+"/containerId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/containerId/pattern",keyword:"pattern",params:{pattern: "^([a-f0-9]{24})$"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/containerId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/containerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
const err57 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/id/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data.providerName !== undefined && func0.call(data, "providerName")){
let data21 = data.providerName;
if(typeof data21 !== "string"){
const err58 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/providerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if("GCP" !== data21){
const err59 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/providerName/const",keyword:"const",params:{allowedValue: "GCP"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.gcpProjectId !== undefined && func0.call(data, "gcpProjectId")){
let data22 = data.gcpProjectId;
if(typeof data22 === "string"){
if(!pattern12.test(data22)){
const err60 = {instancePath:instancePath+"/gcpProjectId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/gcpProjectId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9\\-]{4,28}[a-z0-9]$"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/gcpProjectId",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/gcpProjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.networkName !== undefined && func0.call(data, "networkName")){
let data23 = data.networkName;
if(typeof data23 === "string"){
if(!pattern13.test(data23)){
const err62 = {instancePath:instancePath+"/networkName",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/networkName/pattern",keyword:"pattern",params:{pattern: "^[a-z](?:[a-z0-9\\-]{0,61}[a-z0-9])?$"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/networkName",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/networkName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.errorMessage !== undefined && func0.call(data, "errorMessage")){
const err64 = {instancePath:instancePath+"/errorMessage",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/errorMessage/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data.status !== undefined && func0.call(data, "status")){
const err65 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/properties/status/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key2 of Object.keys(data)){
if(((((((key2 !== "containerId") && (key2 !== "id")) && (key2 !== "providerName")) && (key2 !== "gcpProjectId")) && (key2 !== "networkName")) && (key2 !== "errorMessage")) && (key2 !== "status")){
const err66 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath,schemaPath:"#/components/schemas/CreateGroupPeerRequestBodyGcp/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err68 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "providerName", tagValue: tag0}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "providerName", tagValue: tag0}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
validate1.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
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
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
