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

const schema2 = {"type":"object","required":["containerId","providerName","accepterRegionName","awsAccountId","routeTableCidrBlock","vpcId"],"properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"AWS"},"accepterRegionName":{"type":"string"},"awsAccountId":{"type":"string"},"connectionId":{"type":"string"},"errorStateName":{"type":"string","enum":["REJECTED","EXPIRED","INVALID_ARGUMENT"]},"routeTableCidrBlock":{"type":"string"},"statusName":{"type":"string","enum":["INITIATING","PENDING_ACCEPTANCE","FAILED","FINALIZING","AVAILABLE","TERMINATING"]},"vpcId":{"type":"string"}}};
const schema3 = {"type":"object","required":["containerId","providerName","azureDirectoryId","azureSubscriptionId","resourceGroupName","vnetName"],"properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"AZURE"},"azureDirectoryId":{"type":"string"},"azureSubscriptionId":{"type":"string"},"errorState":{"type":"string"},"resourceGroupName":{"type":"string"},"status":{"type":"string","enum":["ADDING_PEER","AVAILABLE","FAILED","DELETION_FAILED","DELETING"]},"vnetName":{"type":"string"}}};
const schema4 = {"type":"object","required":["containerId","providerName","gcpProjectId","networkName"],"properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"GCP"},"errorMessage":{"type":"string"},"gcpProjectId":{"type":"string"},"networkName":{"type":"string"},"status":{"type":"string","enum":["ADDING_PEER","WAITING_FOR_USER","AVAILABLE","FAILED","DELETING"]}}};
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
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.providerName;
if(typeof tag0 == "string"){
if(tag0 === "AWS"){
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
if((data.providerName === undefined) || (!(func0.call(data, "providerName")))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "providerName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.accepterRegionName === undefined) || (!(func0.call(data, "accepterRegionName")))){
const err2 = {instancePath,schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "accepterRegionName"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.awsAccountId === undefined) || (!(func0.call(data, "awsAccountId")))){
const err3 = {instancePath,schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "awsAccountId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.routeTableCidrBlock === undefined) || (!(func0.call(data, "routeTableCidrBlock")))){
const err4 = {instancePath,schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "routeTableCidrBlock"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.vpcId === undefined) || (!(func0.call(data, "vpcId")))){
const err5 = {instancePath,schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "vpcId"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.containerId !== undefined && func0.call(data, "containerId")){
if(typeof data.containerId !== "string"){
const err6 = {instancePath:instancePath+"/containerId",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/containerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.providerName !== undefined && func0.call(data, "providerName")){
let data2 = data.providerName;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/providerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("AWS" !== data2){
const err9 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/providerName/const",keyword:"const",params:{allowedValue: "AWS"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.accepterRegionName !== undefined && func0.call(data, "accepterRegionName")){
if(typeof data.accepterRegionName !== "string"){
const err10 = {instancePath:instancePath+"/accepterRegionName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/accepterRegionName/type",keyword:"type",params:{type: "string"}};
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
if(typeof data.awsAccountId !== "string"){
const err11 = {instancePath:instancePath+"/awsAccountId",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/awsAccountId/type",keyword:"type",params:{type: "string"}};
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
if(typeof data.connectionId !== "string"){
const err12 = {instancePath:instancePath+"/connectionId",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/connectionId/type",keyword:"type",params:{type: "string"}};
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
let data6 = data.errorStateName;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/errorStateName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/errorStateName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data6 === "REJECTED") || (data6 === "EXPIRED")) || (data6 === "INVALID_ARGUMENT"))){
const err14 = {instancePath:instancePath+"/errorStateName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/errorStateName/enum",keyword:"enum",params:{allowedValues: schema2.properties.errorStateName.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.routeTableCidrBlock !== undefined && func0.call(data, "routeTableCidrBlock")){
if(typeof data.routeTableCidrBlock !== "string"){
const err15 = {instancePath:instancePath+"/routeTableCidrBlock",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/routeTableCidrBlock/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.statusName !== undefined && func0.call(data, "statusName")){
let data8 = data.statusName;
if(typeof data8 !== "string"){
const err16 = {instancePath:instancePath+"/statusName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/statusName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((((((data8 === "INITIATING") || (data8 === "PENDING_ACCEPTANCE")) || (data8 === "FAILED")) || (data8 === "FINALIZING")) || (data8 === "AVAILABLE")) || (data8 === "TERMINATING"))){
const err17 = {instancePath:instancePath+"/statusName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/statusName/enum",keyword:"enum",params:{allowedValues: schema2.properties.statusName.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.vpcId !== undefined && func0.call(data, "vpcId")){
if(typeof data.vpcId !== "string"){
const err18 = {instancePath:instancePath+"/vpcId",schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/properties/vpcId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/components/schemas/AwsNetworkPeeringConnection/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var props0 = {};
props0.containerId = true;
props0.id = true;
props0.providerName = true;
props0.accepterRegionName = true;
props0.awsAccountId = true;
props0.connectionId = true;
props0.errorStateName = true;
props0.routeTableCidrBlock = true;
props0.statusName = true;
props0.vpcId = true;
}
else if(tag0 === "AZURE"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.containerId === undefined) || (!(func0.call(data, "containerId")))){
const err20 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "containerId"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data.providerName === undefined) || (!(func0.call(data, "providerName")))){
const err21 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "providerName"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((data.azureDirectoryId === undefined) || (!(func0.call(data, "azureDirectoryId")))){
const err22 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "azureDirectoryId"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data.azureSubscriptionId === undefined) || (!(func0.call(data, "azureSubscriptionId")))){
const err23 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "azureSubscriptionId"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data.resourceGroupName === undefined) || (!(func0.call(data, "resourceGroupName")))){
const err24 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "resourceGroupName"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data.vnetName === undefined) || (!(func0.call(data, "vnetName")))){
const err25 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "vnetName"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.containerId !== undefined && func0.call(data, "containerId")){
if(typeof data.containerId !== "string"){
const err26 = {instancePath:instancePath+"/containerId",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/containerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
const err27 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.providerName !== undefined && func0.call(data, "providerName")){
let data12 = data.providerName;
if(typeof data12 !== "string"){
const err28 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/providerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if("AZURE" !== data12){
const err29 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/providerName/const",keyword:"const",params:{allowedValue: "AZURE"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.azureDirectoryId !== undefined && func0.call(data, "azureDirectoryId")){
if(typeof data.azureDirectoryId !== "string"){
const err30 = {instancePath:instancePath+"/azureDirectoryId",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/azureDirectoryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.azureSubscriptionId !== undefined && func0.call(data, "azureSubscriptionId")){
if(typeof data.azureSubscriptionId !== "string"){
const err31 = {instancePath:instancePath+"/azureSubscriptionId",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/azureSubscriptionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.errorState !== undefined && func0.call(data, "errorState")){
if(typeof data.errorState !== "string"){
const err32 = {instancePath:instancePath+"/errorState",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/errorState/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.resourceGroupName !== undefined && func0.call(data, "resourceGroupName")){
if(typeof data.resourceGroupName !== "string"){
const err33 = {instancePath:instancePath+"/resourceGroupName",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/resourceGroupName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data17 = data.status;
if(typeof data17 !== "string"){
const err34 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((((data17 === "ADDING_PEER") || (data17 === "AVAILABLE")) || (data17 === "FAILED")) || (data17 === "DELETION_FAILED")) || (data17 === "DELETING"))){
const err35 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/status/enum",keyword:"enum",params:{allowedValues: schema3.properties.status.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.vnetName !== undefined && func0.call(data, "vnetName")){
if(typeof data.vnetName !== "string"){
const err36 = {instancePath:instancePath+"/vnetName",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/vnetName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.containerId = true;
props0.id = true;
props0.providerName = true;
props0.azureDirectoryId = true;
props0.azureSubscriptionId = true;
props0.errorState = true;
props0.resourceGroupName = true;
props0.status = true;
props0.vnetName = true;
}
}
else if(tag0 === "GCP"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.containerId === undefined) || (!(func0.call(data, "containerId")))){
const err38 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "containerId"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((data.providerName === undefined) || (!(func0.call(data, "providerName")))){
const err39 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "providerName"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((data.gcpProjectId === undefined) || (!(func0.call(data, "gcpProjectId")))){
const err40 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "gcpProjectId"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((data.networkName === undefined) || (!(func0.call(data, "networkName")))){
const err41 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "networkName"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data.containerId !== undefined && func0.call(data, "containerId")){
if(typeof data.containerId !== "string"){
const err42 = {instancePath:instancePath+"/containerId",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/containerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
const err43 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.providerName !== undefined && func0.call(data, "providerName")){
let data21 = data.providerName;
if(typeof data21 !== "string"){
const err44 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/providerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if("GCP" !== data21){
const err45 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/providerName/const",keyword:"const",params:{allowedValue: "GCP"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.errorMessage !== undefined && func0.call(data, "errorMessage")){
if(typeof data.errorMessage !== "string"){
const err46 = {instancePath:instancePath+"/errorMessage",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/errorMessage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.gcpProjectId !== undefined && func0.call(data, "gcpProjectId")){
if(typeof data.gcpProjectId !== "string"){
const err47 = {instancePath:instancePath+"/gcpProjectId",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/gcpProjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.networkName !== undefined && func0.call(data, "networkName")){
if(typeof data.networkName !== "string"){
const err48 = {instancePath:instancePath+"/networkName",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/networkName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data25 = data.status;
if(typeof data25 !== "string"){
const err49 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(((((data25 === "ADDING_PEER") || (data25 === "WAITING_FOR_USER")) || (data25 === "AVAILABLE")) || (data25 === "FAILED")) || (data25 === "DELETING"))){
const err50 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/status/enum",keyword:"enum",params:{allowedValues: schema4.properties.status.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.containerId = true;
props0.id = true;
props0.providerName = true;
props0.errorMessage = true;
props0.gcpProjectId = true;
props0.networkName = true;
props0.status = true;
}
}
else {
const err52 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "providerName", tagValue: tag0}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "providerName", tagValue: tag0}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate1.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":true,"dynamicItems":false};


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

const formats0 = { validate: formats0Function };

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
if(data.badRequestDetail !== undefined && func0.call(data, "badRequestDetail")){
if(!(validate3(data.badRequestDetail, {instancePath:instancePath+"/badRequestDetail",parentData:data,parentDataProperty:"badRequestDetail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.detail !== undefined && func0.call(data, "detail")){
if(typeof data.detail !== "string"){
const err2 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.error !== undefined && func0.call(data, "error")){
let data2 = data.error;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err3 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
const err4 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/format",keyword:"format",params:{format: "int32"}};
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
if(data.errorCode !== undefined && func0.call(data, "errorCode")){
if(typeof data.errorCode !== "string"){
const err5 = {instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data4 = data.parameters;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err6 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
if(typeof data.reason !== "string"){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":{"badRequestDetail":true,"detail":true,"error":true,"errorCode":true,"parameters":true,"reason":true},"dynamicProps":false,"dynamicItems":false};
