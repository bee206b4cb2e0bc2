import { createValidator } from "../../../runtime/validator.js";
import { int32 as formats0Function } from "../../../runtime/number-formats.js";

export const responses = {
  200: /* @__PURE__ */ createValidator(validate1),
  400: /* @__PURE__ */ createValidator(validate2),
  401: /* @__PURE__ */ createValidator(validate2),
  403: /* @__PURE__ */ createValidator(validate2),
  404: /* @__PURE__ */ createValidator(validate2),
  409: /* @__PURE__ */ createValidator(validate2),
  500: /* @__PURE__ */ createValidator(validate2),
};

const schema2 = {"type":"object","properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"AWS"},"awsAccountId":{"type":"string"},"routeTableCidrBlock":{"type":"string"},"vpcId":{"type":"string"},"accepterRegionName":{"type":["string","null"]},"connectionId":{"type":["string","null"]},"errorStateName":{"anyOf":[{"type":"string","enum":["REJECTED","EXPIRED","INVALID_ARGUMENT"]},{"type":"string"},{"type":"null"}]},"statusName":{"anyOf":[{"type":"string","enum":["INITIATING","PENDING_ACCEPTANCE","FAILED","FINALIZING","AVAILABLE","TERMINATING"]},{"type":"string"}]}},"required":["containerId","awsAccountId","routeTableCidrBlock","vpcId"]};
const schema3 = {"type":"object","properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"AZURE"},"azureDirectoryId":{"type":"string"},"azureSubscriptionId":{"type":"string"},"resourceGroupName":{"type":"string"},"vnetName":{"type":"string"},"errorState":{"type":["string","null"]},"status":{"anyOf":[{"type":"string","enum":["ADDING_PEER","AVAILABLE","FAILED","DELETION_FAILED","DELETING"]},{"type":"string"}]}},"required":["containerId","azureDirectoryId","azureSubscriptionId","resourceGroupName","vnetName"]};
const schema4 = {"type":"object","properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"GCP"},"gcpProjectId":{"type":"string"},"networkName":{"type":"string"},"errorMessage":{"type":["string","null"]},"status":{"anyOf":[{"type":"string","enum":["ADDING_PEER","WAITING_FOR_USER","AVAILABLE","FAILED","DELETING"]},{"type":"string"}]}},"required":["containerId","gcpProjectId","networkName"]};
const func0 = Object.prototype.hasOwnProperty;

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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.containerId === undefined) || (!(func0.call(data, "containerId")))){
const err0 = {instancePath,schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "containerId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.awsAccountId === undefined) || (!(func0.call(data, "awsAccountId")))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "awsAccountId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.routeTableCidrBlock === undefined) || (!(func0.call(data, "routeTableCidrBlock")))){
const err2 = {instancePath,schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "routeTableCidrBlock"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.vpcId === undefined) || (!(func0.call(data, "vpcId")))){
const err3 = {instancePath,schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "vpcId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.containerId !== undefined && func0.call(data, "containerId")){
if(typeof data.containerId !== "string"){
const err4 = {instancePath:instancePath+"/containerId",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/containerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.providerName !== undefined && func0.call(data, "providerName")){
let data2 = data.providerName;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/providerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("AWS" !== data2){
const err7 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/providerName/const",keyword:"const",params:{allowedValue: "AWS"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.awsAccountId !== undefined && func0.call(data, "awsAccountId")){
if(typeof data.awsAccountId !== "string"){
const err8 = {instancePath:instancePath+"/awsAccountId",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/awsAccountId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.routeTableCidrBlock !== undefined && func0.call(data, "routeTableCidrBlock")){
if(typeof data.routeTableCidrBlock !== "string"){
const err9 = {instancePath:instancePath+"/routeTableCidrBlock",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/routeTableCidrBlock/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.vpcId !== undefined && func0.call(data, "vpcId")){
if(typeof data.vpcId !== "string"){
const err10 = {instancePath:instancePath+"/vpcId",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/vpcId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.accepterRegionName !== undefined && func0.call(data, "accepterRegionName")){
let data6 = data.accepterRegionName;
if((typeof data6 !== "string") && (data6 !== null)){
const err11 = {instancePath:instancePath+"/accepterRegionName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/accepterRegionName/type",keyword:"type",params:{type: schema2.properties.accepterRegionName.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.connectionId !== undefined && func0.call(data, "connectionId")){
let data7 = data.connectionId;
if((typeof data7 !== "string") && (data7 !== null)){
const err12 = {instancePath:instancePath+"/connectionId",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/connectionId/type",keyword:"type",params:{type: schema2.properties.connectionId.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.errorStateName !== undefined && func0.call(data, "errorStateName")){
let data8 = data.errorStateName;
const _errs21 = errors;
let valid3 = false;
const _errs22 = errors;
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/errorStateName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/errorStateName/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data8 === "REJECTED") || (data8 === "EXPIRED")) || (data8 === "INVALID_ARGUMENT"))){
const err14 = {instancePath:instancePath+"/errorStateName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/errorStateName/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema2.properties.errorStateName.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid3 = valid3 || _valid1;
const _errs24 = errors;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/errorStateName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/errorStateName/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid3 = valid3 || _valid1;
const _errs26 = errors;
if(data8 !== null){
const err16 = {instancePath:instancePath+"/errorStateName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/errorStateName/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err17 = {instancePath:instancePath+"/errorStateName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/errorStateName/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.statusName !== undefined && func0.call(data, "statusName")){
let data9 = data.statusName;
const _errs29 = errors;
let valid4 = false;
const _errs30 = errors;
if(typeof data9 !== "string"){
const err18 = {instancePath:instancePath+"/statusName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/statusName/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((((data9 === "INITIATING") || (data9 === "PENDING_ACCEPTANCE")) || (data9 === "FAILED")) || (data9 === "FINALIZING")) || (data9 === "AVAILABLE")) || (data9 === "TERMINATING"))){
const err19 = {instancePath:instancePath+"/statusName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/statusName/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema2.properties.statusName.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid4 = valid4 || _valid2;
const _errs32 = errors;
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/statusName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/statusName/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid2 = _errs32 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const err21 = {instancePath:instancePath+"/statusName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/statusName/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.containerId = true;
props0.id = true;
props0.providerName = true;
props0.awsAccountId = true;
props0.routeTableCidrBlock = true;
props0.vpcId = true;
props0.accepterRegionName = true;
props0.connectionId = true;
props0.errorStateName = true;
props0.statusName = true;
}
const _errs34 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.containerId === undefined) || (!(func0.call(data, "containerId")))){
const err23 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "containerId"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data.azureDirectoryId === undefined) || (!(func0.call(data, "azureDirectoryId")))){
const err24 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "azureDirectoryId"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data.azureSubscriptionId === undefined) || (!(func0.call(data, "azureSubscriptionId")))){
const err25 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "azureSubscriptionId"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((data.resourceGroupName === undefined) || (!(func0.call(data, "resourceGroupName")))){
const err26 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "resourceGroupName"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data.vnetName === undefined) || (!(func0.call(data, "vnetName")))){
const err27 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "vnetName"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.containerId !== undefined && func0.call(data, "containerId")){
if(typeof data.containerId !== "string"){
const err28 = {instancePath:instancePath+"/containerId",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/containerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
const err29 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.providerName !== undefined && func0.call(data, "providerName")){
let data12 = data.providerName;
if(typeof data12 !== "string"){
const err30 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/providerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if("AZURE" !== data12){
const err31 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/providerName/const",keyword:"const",params:{allowedValue: "AZURE"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.azureDirectoryId !== undefined && func0.call(data, "azureDirectoryId")){
if(typeof data.azureDirectoryId !== "string"){
const err32 = {instancePath:instancePath+"/azureDirectoryId",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/azureDirectoryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.azureSubscriptionId !== undefined && func0.call(data, "azureSubscriptionId")){
if(typeof data.azureSubscriptionId !== "string"){
const err33 = {instancePath:instancePath+"/azureSubscriptionId",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/azureSubscriptionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.resourceGroupName !== undefined && func0.call(data, "resourceGroupName")){
if(typeof data.resourceGroupName !== "string"){
const err34 = {instancePath:instancePath+"/resourceGroupName",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/resourceGroupName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.vnetName !== undefined && func0.call(data, "vnetName")){
if(typeof data.vnetName !== "string"){
const err35 = {instancePath:instancePath+"/vnetName",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/vnetName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.errorState !== undefined && func0.call(data, "errorState")){
let data17 = data.errorState;
if((typeof data17 !== "string") && (data17 !== null)){
const err36 = {instancePath:instancePath+"/errorState",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/errorState/type",keyword:"type",params:{type: schema3.properties.errorState.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data18 = data.status;
const _errs54 = errors;
let valid7 = false;
const _errs55 = errors;
if(typeof data18 !== "string"){
const err37 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/status/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(((((data18 === "ADDING_PEER") || (data18 === "AVAILABLE")) || (data18 === "FAILED")) || (data18 === "DELETION_FAILED")) || (data18 === "DELETING"))){
const err38 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/status/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema3.properties.status.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid3 = _errs55 === errors;
valid7 = valid7 || _valid3;
const _errs57 = errors;
if(typeof data18 !== "string"){
const err39 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/status/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid3 = _errs57 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const err40 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/status/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs34 === errors;
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
const _errs59 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.containerId === undefined) || (!(func0.call(data, "containerId")))){
const err42 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "containerId"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((data.gcpProjectId === undefined) || (!(func0.call(data, "gcpProjectId")))){
const err43 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "gcpProjectId"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((data.networkName === undefined) || (!(func0.call(data, "networkName")))){
const err44 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "networkName"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data.containerId !== undefined && func0.call(data, "containerId")){
if(typeof data.containerId !== "string"){
const err45 = {instancePath:instancePath+"/containerId",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/containerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
const err46 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.providerName !== undefined && func0.call(data, "providerName")){
let data21 = data.providerName;
if(typeof data21 !== "string"){
const err47 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/providerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if("GCP" !== data21){
const err48 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/providerName/const",keyword:"const",params:{allowedValue: "GCP"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.gcpProjectId !== undefined && func0.call(data, "gcpProjectId")){
if(typeof data.gcpProjectId !== "string"){
const err49 = {instancePath:instancePath+"/gcpProjectId",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/gcpProjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.networkName !== undefined && func0.call(data, "networkName")){
if(typeof data.networkName !== "string"){
const err50 = {instancePath:instancePath+"/networkName",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/networkName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.errorMessage !== undefined && func0.call(data, "errorMessage")){
let data24 = data.errorMessage;
if((typeof data24 !== "string") && (data24 !== null)){
const err51 = {instancePath:instancePath+"/errorMessage",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/errorMessage/type",keyword:"type",params:{type: schema4.properties.errorMessage.type}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data25 = data.status;
const _errs75 = errors;
let valid10 = false;
const _errs76 = errors;
if(typeof data25 !== "string"){
const err52 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/status/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!(((((data25 === "ADDING_PEER") || (data25 === "WAITING_FOR_USER")) || (data25 === "AVAILABLE")) || (data25 === "FAILED")) || (data25 === "DELETING"))){
const err53 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/status/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema4.properties.status.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid4 = _errs76 === errors;
valid10 = valid10 || _valid4;
const _errs78 = errors;
if(typeof data25 !== "string"){
const err54 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/status/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid4 = _errs78 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const err55 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/status/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err56 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid0 = _errs59 === errors;
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
const err57 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
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
validate1.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema5 = {"type":"object","required":["error","errorCode"],"properties":{"error":{"type":"integer","format":"int32"},"errorCode":{"type":"string"},"badRequestDetail":{"anyOf":[{"$ref":"#/components/schemas/BadRequestDetail"},{"type":"null"}]},"detail":{"type":["string","null"]},"parameters":{"type":["array","null"],"items":{}},"reason":{"type":["string","null"]}}};
const formats0 = { validate: formats0Function };

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
if(data.fields !== undefined && func0.call(data, "fields")){
let data0 = data.fields;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.description === undefined) || (!(func0.call(data1, "description")))){
const err0 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/components/schemas/FieldViolation/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data1.field === undefined) || (!(func0.call(data1, "field")))){
const err1 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/components/schemas/FieldViolation/required",keyword:"required",params:{missingProperty: "field"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.description !== undefined && func0.call(data1, "description")){
if(typeof data1.description !== "string"){
const err2 = {instancePath:instancePath+"/fields/" + i0+"/description",schemaPath:"#/components/schemas/FieldViolation/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.field !== undefined && func0.call(data1, "field")){
if(typeof data1.field !== "string"){
const err3 = {instancePath:instancePath+"/fields/" + i0+"/field",schemaPath:"#/components/schemas/FieldViolation/properties/field/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/components/schemas/FieldViolation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":{"fields":true},"dynamicProps":false,"dynamicItems":false};


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
if((data.error === undefined) || (!(func0.call(data, "error")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.errorCode === undefined) || (!(func0.call(data, "errorCode")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errorCode"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.error !== undefined && func0.call(data, "error")){
let data0 = data.error;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err2 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
const err3 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/format",keyword:"format",params:{format: "int32"}};
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
if(data.errorCode !== undefined && func0.call(data, "errorCode")){
if(typeof data.errorCode !== "string"){
const err4 = {instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.badRequestDetail !== undefined && func0.call(data, "badRequestDetail")){
let data2 = data.badRequestDetail;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(!(validate3(data2, {instancePath:instancePath+"/badRequestDetail",parentData:data,parentDataProperty:"badRequestDetail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.fields = true;
}
const _errs8 = errors;
if(data2 !== null){
const err5 = {instancePath:instancePath+"/badRequestDetail",schemaPath:"#/properties/badRequestDetail/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err6 = {instancePath:instancePath+"/badRequestDetail",schemaPath:"#/properties/badRequestDetail/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.detail !== undefined && func0.call(data, "detail")){
let data3 = data.detail;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: schema5.properties.detail.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data4 = data.parameters;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err8 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: schema5.properties.parameters.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data5 = data.reason;
if((typeof data5 !== "string") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: schema5.properties.reason.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":{"error":true,"errorCode":true,"badRequestDetail":true,"detail":true,"parameters":true,"reason":true},"dynamicProps":false,"dynamicItems":false};
