import { check as validate1 } from "./AwsNetworkPeeringConnection.js";

export { validate0 as check };

const schema1 = {"type":"object","required":["containerId","providerName","azureDirectoryId","azureSubscriptionId","resourceGroupName","vnetName"],"properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"AZURE"},"azureDirectoryId":{"type":"string"},"azureSubscriptionId":{"type":"string"},"errorState":{"type":"string"},"resourceGroupName":{"type":"string"},"status":{"type":"string","enum":["ADDING_PEER","AVAILABLE","FAILED","DELETION_FAILED","DELETING"]},"vnetName":{"type":"string"}}};
const schema2 = {"type":"object","required":["containerId","providerName","gcpProjectId","networkName"],"properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"GCP"},"errorMessage":{"type":"string"},"gcpProjectId":{"type":"string"},"networkName":{"type":"string"},"status":{"type":"string","enum":["ADDING_PEER","WAITING_FOR_USER","AVAILABLE","FAILED","DELETING"]}}};
const func0 = Object.prototype.hasOwnProperty;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.providerName;
if(typeof tag0 == "string"){
if(tag0 === "AWS"){
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
else if(tag0 === "AZURE"){
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
if((data.providerName === undefined) || (!(func0.call(data, "providerName")))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "providerName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.azureDirectoryId === undefined) || (!(func0.call(data, "azureDirectoryId")))){
const err2 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "azureDirectoryId"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.azureSubscriptionId === undefined) || (!(func0.call(data, "azureSubscriptionId")))){
const err3 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "azureSubscriptionId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.resourceGroupName === undefined) || (!(func0.call(data, "resourceGroupName")))){
const err4 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "resourceGroupName"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.vnetName === undefined) || (!(func0.call(data, "vnetName")))){
const err5 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "vnetName"}};
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
const err6 = {instancePath:instancePath+"/containerId",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/containerId/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/id/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/providerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("AZURE" !== data2){
const err9 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/providerName/const",keyword:"const",params:{allowedValue: "AZURE"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.azureDirectoryId !== undefined && func0.call(data, "azureDirectoryId")){
if(typeof data.azureDirectoryId !== "string"){
const err10 = {instancePath:instancePath+"/azureDirectoryId",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/azureDirectoryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.azureSubscriptionId !== undefined && func0.call(data, "azureSubscriptionId")){
if(typeof data.azureSubscriptionId !== "string"){
const err11 = {instancePath:instancePath+"/azureSubscriptionId",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/azureSubscriptionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.errorState !== undefined && func0.call(data, "errorState")){
if(typeof data.errorState !== "string"){
const err12 = {instancePath:instancePath+"/errorState",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/errorState/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.resourceGroupName !== undefined && func0.call(data, "resourceGroupName")){
if(typeof data.resourceGroupName !== "string"){
const err13 = {instancePath:instancePath+"/resourceGroupName",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/resourceGroupName/type",keyword:"type",params:{type: "string"}};
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
let data7 = data.status;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((data7 === "ADDING_PEER") || (data7 === "AVAILABLE")) || (data7 === "FAILED")) || (data7 === "DELETION_FAILED")) || (data7 === "DELETING"))){
const err15 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/status/enum",keyword:"enum",params:{allowedValues: schema1.properties.status.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.vnetName !== undefined && func0.call(data, "vnetName")){
if(typeof data.vnetName !== "string"){
const err16 = {instancePath:instancePath+"/vnetName",schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/properties/vnetName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnection/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else if(tag0 === "GCP"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.containerId === undefined) || (!(func0.call(data, "containerId")))){
const err18 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "containerId"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data.providerName === undefined) || (!(func0.call(data, "providerName")))){
const err19 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/required",keyword:"required",params:{missingProperty: "providerName"}};
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
if(data.errorMessage !== undefined && func0.call(data, "errorMessage")){
if(typeof data.errorMessage !== "string"){
const err26 = {instancePath:instancePath+"/errorMessage",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/errorMessage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.gcpProjectId !== undefined && func0.call(data, "gcpProjectId")){
if(typeof data.gcpProjectId !== "string"){
const err27 = {instancePath:instancePath+"/gcpProjectId",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/gcpProjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.networkName !== undefined && func0.call(data, "networkName")){
if(typeof data.networkName !== "string"){
const err28 = {instancePath:instancePath+"/networkName",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/networkName/type",keyword:"type",params:{type: "string"}};
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
if(typeof data15 !== "string"){
const err29 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((((data15 === "ADDING_PEER") || (data15 === "WAITING_FOR_USER")) || (data15 === "AVAILABLE")) || (data15 === "FAILED")) || (data15 === "DELETING"))){
const err30 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/properties/status/enum",keyword:"enum",params:{allowedValues: schema2.properties.status.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnection/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "providerName", tagValue: tag0}};
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
const err33 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "providerName", tagValue: tag0}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
