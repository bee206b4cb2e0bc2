import { ownProperties } from "../../../runtime/own-properties.js";
import { constRule, discriminatorRule, enumRule, requiredRule, typeRule } from "../../../runtime/rules.js";
import { check as validate1 } from "./AwsNetworkPeeringConnection.js";

export { validate0 as check };

const schema1 = {"type":"object","required":["containerId","providerName","azureDirectoryId","azureSubscriptionId","resourceGroupName","vnetName"],"properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"AZURE"},"azureDirectoryId":{"type":"string"},"azureSubscriptionId":{"type":"string"},"errorState":{"type":"string"},"resourceGroupName":{"type":"string"},"status":{"type":"string","enum":["ADDING_PEER","AVAILABLE","FAILED","DELETION_FAILED","DELETING"]},"vnetName":{"type":"string"}}};
const schema2 = {"type":"object","required":["containerId","providerName","gcpProjectId","networkName"],"properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"GCP"},"errorMessage":{"type":"string"},"gcpProjectId":{"type":"string"},"networkName":{"type":"string"},"status":{"type":"string","enum":["ADDING_PEER","WAITING_FOR_USER","AVAILABLE","FAILED","DELETING"]}}};

function validate0(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
const tag0 = data.providerName;
if(typeof tag0 == "string"){
if(tag0 === "AWS"){
if(!(validate1(data, instancePath))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
else if(tag0 === "AZURE"){
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "containerId"}]);
errors++;
}
if(data.providerName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "providerName"}]);
errors++;
}
if(data.azureDirectoryId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "azureDirectoryId"}]);
errors++;
}
if(data.azureSubscriptionId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "azureSubscriptionId"}]);
errors++;
}
if(data.resourceGroupName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "resourceGroupName"}]);
errors++;
}
if(data.vnetName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "vnetName"}]);
errors++;
}
if(data.containerId !== undefined){
if(typeof data.containerId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/containerId", {type: "string"}]);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/id", {type: "string"}]);
errors++;
}
}
if(data.providerName !== undefined){
let data2 = data.providerName;
if(typeof data2 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/providerName", {type: "string"}]);
errors++;
}
if("AZURE" !== data2){
(vErrors ??= []).push([constRule, instancePath+"/providerName", {allowedValue: "AZURE"}]);
errors++;
}
}
if(data.azureDirectoryId !== undefined){
if(typeof data.azureDirectoryId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/azureDirectoryId", {type: "string"}]);
errors++;
}
}
if(data.azureSubscriptionId !== undefined){
if(typeof data.azureSubscriptionId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/azureSubscriptionId", {type: "string"}]);
errors++;
}
}
if(data.errorState !== undefined){
if(typeof data.errorState !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/errorState", {type: "string"}]);
errors++;
}
}
if(data.resourceGroupName !== undefined){
if(typeof data.resourceGroupName !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/resourceGroupName", {type: "string"}]);
errors++;
}
}
if(data.status !== undefined){
let data7 = data.status;
if(typeof data7 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/status", {type: "string"}]);
errors++;
}
if(!(((((data7 === "ADDING_PEER") || (data7 === "AVAILABLE")) || (data7 === "FAILED")) || (data7 === "DELETION_FAILED")) || (data7 === "DELETING"))){
(vErrors ??= []).push([enumRule, instancePath+"/status", {allowedValues: schema1.properties.status.enum}]);
errors++;
}
}
if(data.vnetName !== undefined){
if(typeof data.vnetName !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/vnetName", {type: "string"}]);
errors++;
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath, {type: "object"}]);
errors++;
}
}
else if(tag0 === "GCP"){
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "containerId"}]);
errors++;
}
if(data.providerName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "providerName"}]);
errors++;
}
if(data.gcpProjectId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "gcpProjectId"}]);
errors++;
}
if(data.networkName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "networkName"}]);
errors++;
}
if(data.containerId !== undefined){
if(typeof data.containerId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/containerId", {type: "string"}]);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/id", {type: "string"}]);
errors++;
}
}
if(data.providerName !== undefined){
let data11 = data.providerName;
if(typeof data11 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/providerName", {type: "string"}]);
errors++;
}
if("GCP" !== data11){
(vErrors ??= []).push([constRule, instancePath+"/providerName", {allowedValue: "GCP"}]);
errors++;
}
}
if(data.errorMessage !== undefined){
if(typeof data.errorMessage !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/errorMessage", {type: "string"}]);
errors++;
}
}
if(data.gcpProjectId !== undefined){
if(typeof data.gcpProjectId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/gcpProjectId", {type: "string"}]);
errors++;
}
}
if(data.networkName !== undefined){
if(typeof data.networkName !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/networkName", {type: "string"}]);
errors++;
}
}
if(data.status !== undefined){
let data15 = data.status;
if(typeof data15 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/status", {type: "string"}]);
errors++;
}
if(!(((((data15 === "ADDING_PEER") || (data15 === "WAITING_FOR_USER")) || (data15 === "AVAILABLE")) || (data15 === "FAILED")) || (data15 === "DELETING"))){
(vErrors ??= []).push([enumRule, instancePath+"/status", {allowedValues: schema2.properties.status.enum}]);
errors++;
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath, {type: "object"}]);
errors++;
}
}
else {
(vErrors ??= []).push([discriminatorRule, instancePath, {error: "mapping", tag: "providerName", tagValue: tag0}]);
errors++;
}
}
else {
(vErrors ??= []).push([discriminatorRule, instancePath, {error: "tag", tag: "providerName", tagValue: tag0}]);
errors++;
}
}
else {
(vErrors ??= []).push([typeRule, instancePath, {type: "object"}]);
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
