import { check as validate1 } from "./AwsNetworkPeeringConnection.js";

export { validate0 as check };

const schema1 = {"type":"object","properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"AZURE"},"azureDirectoryId":{"type":"string"},"azureSubscriptionId":{"type":"string"},"resourceGroupName":{"type":"string"},"vnetName":{"type":"string"},"errorState":{"type":["string","null"]},"status":{"anyOf":[{"type":"string","enum":["ADDING_PEER","AVAILABLE","FAILED","DELETION_FAILED","DELETING"]},{"type":"string"}]}},"required":["containerId","azureDirectoryId","azureSubscriptionId","resourceGroupName","vnetName"]};
const schema2 = {"type":"object","properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"GCP"},"gcpProjectId":{"type":"string"},"networkName":{"type":"string"},"errorMessage":{"type":["string","null"]},"status":{"anyOf":[{"type":"string","enum":["ADDING_PEER","WAITING_FOR_USER","AVAILABLE","FAILED","DELETING"]},{"type":"string"}]}},"required":["containerId","gcpProjectId","networkName"]};
const func0 = Object.prototype.hasOwnProperty;

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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
else {
var props0 = validate1.evaluated.props;
var items0 = validate1.evaluated.items;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.containerId === undefined) || (!(func0.call(data, "containerId")))){
const err0 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "containerId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.azureDirectoryId === undefined) || (!(func0.call(data, "azureDirectoryId")))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "azureDirectoryId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.azureSubscriptionId === undefined) || (!(func0.call(data, "azureSubscriptionId")))){
const err2 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "azureSubscriptionId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.resourceGroupName === undefined) || (!(func0.call(data, "resourceGroupName")))){
const err3 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "resourceGroupName"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.vnetName === undefined) || (!(func0.call(data, "vnetName")))){
const err4 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "vnetName"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.containerId !== undefined && func0.call(data, "containerId")){
if(typeof data.containerId !== "string"){
const err5 = {instancePath:instancePath+"/containerId",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/containerId/type",keyword:"type",params:{type: "string"}};
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
if(typeof data.id !== "string"){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.providerName !== undefined && func0.call(data, "providerName")){
let data2 = data.providerName;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/providerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("AZURE" !== data2){
const err8 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/providerName/const",keyword:"const",params:{allowedValue: "AZURE"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.azureDirectoryId !== undefined && func0.call(data, "azureDirectoryId")){
if(typeof data.azureDirectoryId !== "string"){
const err9 = {instancePath:instancePath+"/azureDirectoryId",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/azureDirectoryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.azureSubscriptionId !== undefined && func0.call(data, "azureSubscriptionId")){
if(typeof data.azureSubscriptionId !== "string"){
const err10 = {instancePath:instancePath+"/azureSubscriptionId",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/azureSubscriptionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.resourceGroupName !== undefined && func0.call(data, "resourceGroupName")){
if(typeof data.resourceGroupName !== "string"){
const err11 = {instancePath:instancePath+"/resourceGroupName",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/resourceGroupName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.vnetName !== undefined && func0.call(data, "vnetName")){
if(typeof data.vnetName !== "string"){
const err12 = {instancePath:instancePath+"/vnetName",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/vnetName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.errorState !== undefined && func0.call(data, "errorState")){
let data7 = data.errorState;
if((typeof data7 !== "string") && (data7 !== null)){
const err13 = {instancePath:instancePath+"/errorState",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/errorState/type",keyword:"type",params:{type: schema1.properties.errorState.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data8 = data.status;
const _errs22 = errors;
let valid3 = false;
const _errs23 = errors;
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/status/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((data8 === "ADDING_PEER") || (data8 === "AVAILABLE")) || (data8 === "FAILED")) || (data8 === "DELETION_FAILED")) || (data8 === "DELETING"))){
const err15 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/status/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema1.properties.status.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs23 === errors;
valid3 = valid3 || _valid1;
const _errs25 = errors;
if(typeof data8 !== "string"){
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/status/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err17 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/status/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.containerId = true;
props0.id = true;
props0.providerName = true;
props0.azureDirectoryId = true;
props0.azureSubscriptionId = true;
props0.resourceGroupName = true;
props0.vnetName = true;
props0.errorState = true;
props0.status = true;
}
}
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.containerId === undefined) || (!(func0.call(data, "containerId")))){
const err19 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "containerId"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data.gcpProjectId === undefined) || (!(func0.call(data, "gcpProjectId")))){
const err20 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "gcpProjectId"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data.networkName === undefined) || (!(func0.call(data, "networkName")))){
const err21 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "networkName"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.containerId !== undefined && func0.call(data, "containerId")){
if(typeof data.containerId !== "string"){
const err22 = {instancePath:instancePath+"/containerId",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/containerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
const err23 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.providerName !== undefined && func0.call(data, "providerName")){
let data11 = data.providerName;
if(typeof data11 !== "string"){
const err24 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/providerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if("GCP" !== data11){
const err25 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/providerName/const",keyword:"const",params:{allowedValue: "GCP"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.gcpProjectId !== undefined && func0.call(data, "gcpProjectId")){
if(typeof data.gcpProjectId !== "string"){
const err26 = {instancePath:instancePath+"/gcpProjectId",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/gcpProjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.networkName !== undefined && func0.call(data, "networkName")){
if(typeof data.networkName !== "string"){
const err27 = {instancePath:instancePath+"/networkName",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/networkName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.errorMessage !== undefined && func0.call(data, "errorMessage")){
let data14 = data.errorMessage;
if((typeof data14 !== "string") && (data14 !== null)){
const err28 = {instancePath:instancePath+"/errorMessage",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/errorMessage/type",keyword:"type",params:{type: schema2.properties.errorMessage.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data15 = data.status;
const _errs43 = errors;
let valid6 = false;
const _errs44 = errors;
if(typeof data15 !== "string"){
const err29 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/status/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((((data15 === "ADDING_PEER") || (data15 === "WAITING_FOR_USER")) || (data15 === "AVAILABLE")) || (data15 === "FAILED")) || (data15 === "DELETING"))){
const err30 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/status/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema2.properties.status.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid2 = _errs44 === errors;
valid6 = valid6 || _valid2;
const _errs46 = errors;
if(typeof data15 !== "string"){
const err31 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/status/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid2 = _errs46 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err32 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/status/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = props0 || {};
props0.containerId = true;
props0.id = true;
props0.providerName = true;
props0.gcpProjectId = true;
props0.networkName = true;
props0.errorMessage = true;
props0.status = true;
}
}
}
}
if(!valid0){
const err34 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate0.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate0.evaluated = {"dynamicProps":true,"dynamicItems":true};
