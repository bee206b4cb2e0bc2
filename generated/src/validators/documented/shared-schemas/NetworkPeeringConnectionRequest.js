import { ownProperties } from "../../../runtime/own-properties.js";
import { constRule, discriminatorRule, readOnlyRule, requiredRule, typeRule } from "../../../runtime/rules.js";

export { validate0 as check };

function validate0(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
const tag0 = data.providerName;
if(typeof tag0 == "string"){
if(tag0 === "AWS"){
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
if(data.accepterRegionName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "accepterRegionName"}]);
errors++;
}
if(data.awsAccountId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "awsAccountId"}]);
errors++;
}
if(data.routeTableCidrBlock === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "routeTableCidrBlock"}]);
errors++;
}
if(data.vpcId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "vpcId"}]);
errors++;
}
if(data.containerId !== undefined){
if(typeof data.containerId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/containerId", {type: "string"}]);
errors++;
}
}
if(data.id !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/id", {}]);
errors++;
}
if(data.providerName !== undefined){
let data2 = data.providerName;
if(typeof data2 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/providerName", {type: "string"}]);
errors++;
}
if("AWS" !== data2){
(vErrors ??= []).push([constRule, instancePath+"/providerName", {allowedValue: "AWS"}]);
errors++;
}
}
if(data.accepterRegionName !== undefined){
if(typeof data.accepterRegionName !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/accepterRegionName", {type: "string"}]);
errors++;
}
}
if(data.awsAccountId !== undefined){
if(typeof data.awsAccountId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/awsAccountId", {type: "string"}]);
errors++;
}
}
if(data.connectionId !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/connectionId", {}]);
errors++;
}
if(data.errorStateName !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/errorStateName", {}]);
errors++;
}
if(data.routeTableCidrBlock !== undefined){
if(typeof data.routeTableCidrBlock !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/routeTableCidrBlock", {type: "string"}]);
errors++;
}
}
if(data.statusName !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/statusName", {}]);
errors++;
}
if(data.vpcId !== undefined){
if(typeof data.vpcId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/vpcId", {type: "string"}]);
errors++;
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath, {type: "object"}]);
errors++;
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
(vErrors ??= []).push([readOnlyRule, instancePath+"/id", {}]);
errors++;
}
if(data.providerName !== undefined){
let data12 = data.providerName;
if(typeof data12 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/providerName", {type: "string"}]);
errors++;
}
if("AZURE" !== data12){
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
(vErrors ??= []).push([readOnlyRule, instancePath+"/errorState", {}]);
errors++;
}
if(data.resourceGroupName !== undefined){
if(typeof data.resourceGroupName !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/resourceGroupName", {type: "string"}]);
errors++;
}
}
if(data.status !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/status", {}]);
errors++;
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
(vErrors ??= []).push([readOnlyRule, instancePath+"/id", {}]);
errors++;
}
if(data.providerName !== undefined){
let data21 = data.providerName;
if(typeof data21 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/providerName", {type: "string"}]);
errors++;
}
if("GCP" !== data21){
(vErrors ??= []).push([constRule, instancePath+"/providerName", {allowedValue: "GCP"}]);
errors++;
}
}
if(data.errorMessage !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/errorMessage", {}]);
errors++;
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
(vErrors ??= []).push([readOnlyRule, instancePath+"/status", {}]);
errors++;
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
