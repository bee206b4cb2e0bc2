import { ownProperties } from "../../../runtime/own-properties.js";
import { joinErrors } from "../../../runtime/join-errors.js";
import { constRule, discriminatorRule, enumRule, requiredRule, typeRule } from "../../../runtime/rules.js";
import { check as validate1 } from "./AwsNetworkPeeringConnection.js";

export { validate0 as check };

const schema1 = {"type":"object","required":["containerId","providerName","azureDirectoryId","azureSubscriptionId","resourceGroupName","vnetName"],"properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"AZURE"},"azureDirectoryId":{"type":"string"},"azureSubscriptionId":{"type":"string"},"errorState":{"type":"string"},"resourceGroupName":{"type":"string"},"status":{"type":"string","enum":["ADDING_PEER","AVAILABLE","FAILED","DELETION_FAILED","DELETING"]},"vnetName":{"type":"string"}}};
const schema2 = {"type":"object","required":["containerId","providerName","gcpProjectId","networkName"],"properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"GCP"},"errorMessage":{"type":"string"},"gcpProjectId":{"type":"string"},"networkName":{"type":"string"},"status":{"type":"string","enum":["ADDING_PEER","WAITING_FOR_USER","AVAILABLE","FAILED","DELETING"]}}};

function validate0(data, instancePath=""){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
const tag0 = data.providerName;
if(tag0 === "AWS"){
if(!(validate1(data, instancePath))){
vErrors = joinErrors(vErrors, validate1.errors);
}
}
else if(tag0 === "AZURE"){
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "containerId"}]);
}
if(data.providerName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "providerName"}]);
}
if(data.azureDirectoryId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "azureDirectoryId"}]);
}
if(data.azureSubscriptionId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "azureSubscriptionId"}]);
}
if(data.resourceGroupName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "resourceGroupName"}]);
}
if(data.vnetName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "vnetName"}]);
}
if(data.containerId !== undefined){
if(typeof data.containerId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/containerId", {type: "string"}]);
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/id", {type: "string"}]);
}
}
if(data.providerName !== undefined){
let data2 = data.providerName;
if(typeof data2 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/providerName", {type: "string"}]);
}
if("AZURE" !== data2){
(vErrors ??= []).push([constRule, instancePath+"/providerName", {allowedValue: "AZURE"}]);
}
}
if(data.azureDirectoryId !== undefined){
if(typeof data.azureDirectoryId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/azureDirectoryId", {type: "string"}]);
}
}
if(data.azureSubscriptionId !== undefined){
if(typeof data.azureSubscriptionId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/azureSubscriptionId", {type: "string"}]);
}
}
if(data.errorState !== undefined){
if(typeof data.errorState !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/errorState", {type: "string"}]);
}
}
if(data.resourceGroupName !== undefined){
if(typeof data.resourceGroupName !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/resourceGroupName", {type: "string"}]);
}
}
if(data.status !== undefined){
let data7 = data.status;
if(typeof data7 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/status", {type: "string"}]);
}
if(!(((((data7 === "ADDING_PEER") || (data7 === "AVAILABLE")) || (data7 === "FAILED")) || (data7 === "DELETION_FAILED")) || (data7 === "DELETING"))){
(vErrors ??= []).push([enumRule, instancePath+"/status", {allowedValues: schema1.properties.status.enum}]);
}
}
if(data.vnetName !== undefined){
if(typeof data.vnetName !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/vnetName", {type: "string"}]);
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath, {type: "object"}]);
}
}
else if(tag0 === "GCP"){
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "containerId"}]);
}
if(data.providerName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "providerName"}]);
}
if(data.gcpProjectId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "gcpProjectId"}]);
}
if(data.networkName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "networkName"}]);
}
if(data.containerId !== undefined){
if(typeof data.containerId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/containerId", {type: "string"}]);
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/id", {type: "string"}]);
}
}
if(data.providerName !== undefined){
let data11 = data.providerName;
if(typeof data11 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/providerName", {type: "string"}]);
}
if("GCP" !== data11){
(vErrors ??= []).push([constRule, instancePath+"/providerName", {allowedValue: "GCP"}]);
}
}
if(data.errorMessage !== undefined){
if(typeof data.errorMessage !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/errorMessage", {type: "string"}]);
}
}
if(data.gcpProjectId !== undefined){
if(typeof data.gcpProjectId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/gcpProjectId", {type: "string"}]);
}
}
if(data.networkName !== undefined){
if(typeof data.networkName !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/networkName", {type: "string"}]);
}
}
if(data.status !== undefined){
let data15 = data.status;
if(typeof data15 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/status", {type: "string"}]);
}
if(!(((((data15 === "ADDING_PEER") || (data15 === "WAITING_FOR_USER")) || (data15 === "AVAILABLE")) || (data15 === "FAILED")) || (data15 === "DELETING"))){
(vErrors ??= []).push([enumRule, instancePath+"/status", {allowedValues: schema2.properties.status.enum}]);
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath, {type: "object"}]);
}
}
else {
(vErrors ??= []).push([discriminatorRule, instancePath, {tag: "providerName"}]);
}
}
else {
(vErrors ??= []).push([typeRule, instancePath, {type: "object"}]);
}
validate0.errors = vErrors;
return vErrors === null;
}
