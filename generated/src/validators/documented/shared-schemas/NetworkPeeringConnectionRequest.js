import { ownProperties } from "../../../runtime/own-properties.js";
import { constRule, discriminatorRule, readOnlyRule, requiredRule, typeRule } from "../../../runtime/rules.js";

export { validate0 as check };

function validate0(data, instancePath=""){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
const tag0 = data.providerName;
if(tag0 === "AWS"){
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "containerId"}]);
}
if(data.providerName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "providerName"}]);
}
if(data.accepterRegionName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "accepterRegionName"}]);
}
if(data.awsAccountId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "awsAccountId"}]);
}
if(data.routeTableCidrBlock === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "routeTableCidrBlock"}]);
}
if(data.vpcId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "vpcId"}]);
}
if(data.containerId !== undefined){
if(typeof data.containerId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/containerId", {type: "string"}]);
}
}
if(data.id !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/id", {}]);
}
if(data.providerName !== undefined){
let data2 = data.providerName;
if(typeof data2 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/providerName", {type: "string"}]);
}
if("AWS" !== data2){
(vErrors ??= []).push([constRule, instancePath+"/providerName", {allowedValue: "AWS"}]);
}
}
if(data.accepterRegionName !== undefined){
if(typeof data.accepterRegionName !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/accepterRegionName", {type: "string"}]);
}
}
if(data.awsAccountId !== undefined){
if(typeof data.awsAccountId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/awsAccountId", {type: "string"}]);
}
}
if(data.connectionId !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/connectionId", {}]);
}
if(data.errorStateName !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/errorStateName", {}]);
}
if(data.routeTableCidrBlock !== undefined){
if(typeof data.routeTableCidrBlock !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/routeTableCidrBlock", {type: "string"}]);
}
}
if(data.statusName !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/statusName", {}]);
}
if(data.vpcId !== undefined){
if(typeof data.vpcId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/vpcId", {type: "string"}]);
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath, {type: "object"}]);
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
(vErrors ??= []).push([readOnlyRule, instancePath+"/id", {}]);
}
if(data.providerName !== undefined){
let data12 = data.providerName;
if(typeof data12 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/providerName", {type: "string"}]);
}
if("AZURE" !== data12){
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
(vErrors ??= []).push([readOnlyRule, instancePath+"/errorState", {}]);
}
if(data.resourceGroupName !== undefined){
if(typeof data.resourceGroupName !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/resourceGroupName", {type: "string"}]);
}
}
if(data.status !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/status", {}]);
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
(vErrors ??= []).push([readOnlyRule, instancePath+"/id", {}]);
}
if(data.providerName !== undefined){
let data21 = data.providerName;
if(typeof data21 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/providerName", {type: "string"}]);
}
if("GCP" !== data21){
(vErrors ??= []).push([constRule, instancePath+"/providerName", {allowedValue: "GCP"}]);
}
}
if(data.errorMessage !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/errorMessage", {}]);
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
(vErrors ??= []).push([readOnlyRule, instancePath+"/status", {}]);
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
