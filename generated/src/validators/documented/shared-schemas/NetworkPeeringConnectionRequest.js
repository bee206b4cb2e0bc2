
export { validate0 as check };

const func0 = Object.prototype.hasOwnProperty;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.providerName;
if(typeof tag0 == "string"){
if(tag0 === "AWS"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.containerId === undefined) || (!(func0.call(data, "containerId")))){
const err0 = {instancePath,schemaPath:"#/components/schemas/AwsNetworkPeeringConnectionRequest/required",keyword:"required",params:{missingProperty: "containerId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.providerName === undefined) || (!(func0.call(data, "providerName")))){
const err1 = {instancePath,schemaPath:"#/components/schemas/AwsNetworkPeeringConnectionRequest/required",keyword:"required",params:{missingProperty: "providerName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.accepterRegionName === undefined) || (!(func0.call(data, "accepterRegionName")))){
const err2 = {instancePath,schemaPath:"#/components/schemas/AwsNetworkPeeringConnectionRequest/required",keyword:"required",params:{missingProperty: "accepterRegionName"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.awsAccountId === undefined) || (!(func0.call(data, "awsAccountId")))){
const err3 = {instancePath,schemaPath:"#/components/schemas/AwsNetworkPeeringConnectionRequest/required",keyword:"required",params:{missingProperty: "awsAccountId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.routeTableCidrBlock === undefined) || (!(func0.call(data, "routeTableCidrBlock")))){
const err4 = {instancePath,schemaPath:"#/components/schemas/AwsNetworkPeeringConnectionRequest/required",keyword:"required",params:{missingProperty: "routeTableCidrBlock"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.vpcId === undefined) || (!(func0.call(data, "vpcId")))){
const err5 = {instancePath,schemaPath:"#/components/schemas/AwsNetworkPeeringConnectionRequest/required",keyword:"required",params:{missingProperty: "vpcId"}};
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
const err6 = {instancePath:instancePath+"/containerId",schemaPath:"#/components/schemas/AwsNetworkPeeringConnectionRequest/properties/containerId/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/AwsNetworkPeeringConnectionRequest/properties/id/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.providerName !== undefined && func0.call(data, "providerName")){
let data2 = data.providerName;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnectionRequest/properties/providerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("AWS" !== data2){
const err9 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnectionRequest/properties/providerName/const",keyword:"const",params:{allowedValue: "AWS"}};
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
const err10 = {instancePath:instancePath+"/accepterRegionName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnectionRequest/properties/accepterRegionName/type",keyword:"type",params:{type: "string"}};
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
const err11 = {instancePath:instancePath+"/awsAccountId",schemaPath:"#/components/schemas/AwsNetworkPeeringConnectionRequest/properties/awsAccountId/type",keyword:"type",params:{type: "string"}};
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
const err12 = {instancePath:instancePath+"/connectionId",schemaPath:"#/components/schemas/AwsNetworkPeeringConnectionRequest/properties/connectionId/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.errorStateName !== undefined && func0.call(data, "errorStateName")){
const err13 = {instancePath:instancePath+"/errorStateName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnectionRequest/properties/errorStateName/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.routeTableCidrBlock !== undefined && func0.call(data, "routeTableCidrBlock")){
if(typeof data.routeTableCidrBlock !== "string"){
const err14 = {instancePath:instancePath+"/routeTableCidrBlock",schemaPath:"#/components/schemas/AwsNetworkPeeringConnectionRequest/properties/routeTableCidrBlock/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.statusName !== undefined && func0.call(data, "statusName")){
const err15 = {instancePath:instancePath+"/statusName",schemaPath:"#/components/schemas/AwsNetworkPeeringConnectionRequest/properties/statusName/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.vpcId !== undefined && func0.call(data, "vpcId")){
if(typeof data.vpcId !== "string"){
const err16 = {instancePath:instancePath+"/vpcId",schemaPath:"#/components/schemas/AwsNetworkPeeringConnectionRequest/properties/vpcId/type",keyword:"type",params:{type: "string"}};
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
const err17 = {instancePath,schemaPath:"#/components/schemas/AwsNetworkPeeringConnectionRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else if(tag0 === "AZURE"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.containerId === undefined) || (!(func0.call(data, "containerId")))){
const err18 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnectionRequest/required",keyword:"required",params:{missingProperty: "containerId"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data.providerName === undefined) || (!(func0.call(data, "providerName")))){
const err19 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnectionRequest/required",keyword:"required",params:{missingProperty: "providerName"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data.azureDirectoryId === undefined) || (!(func0.call(data, "azureDirectoryId")))){
const err20 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnectionRequest/required",keyword:"required",params:{missingProperty: "azureDirectoryId"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data.azureSubscriptionId === undefined) || (!(func0.call(data, "azureSubscriptionId")))){
const err21 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnectionRequest/required",keyword:"required",params:{missingProperty: "azureSubscriptionId"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((data.resourceGroupName === undefined) || (!(func0.call(data, "resourceGroupName")))){
const err22 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnectionRequest/required",keyword:"required",params:{missingProperty: "resourceGroupName"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data.vnetName === undefined) || (!(func0.call(data, "vnetName")))){
const err23 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnectionRequest/required",keyword:"required",params:{missingProperty: "vnetName"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.containerId !== undefined && func0.call(data, "containerId")){
if(typeof data.containerId !== "string"){
const err24 = {instancePath:instancePath+"/containerId",schemaPath:"#/components/schemas/AzureNetworkPeeringConnectionRequest/properties/containerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
const err25 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/AzureNetworkPeeringConnectionRequest/properties/id/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.providerName !== undefined && func0.call(data, "providerName")){
let data12 = data.providerName;
if(typeof data12 !== "string"){
const err26 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/AzureNetworkPeeringConnectionRequest/properties/providerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if("AZURE" !== data12){
const err27 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/AzureNetworkPeeringConnectionRequest/properties/providerName/const",keyword:"const",params:{allowedValue: "AZURE"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.azureDirectoryId !== undefined && func0.call(data, "azureDirectoryId")){
if(typeof data.azureDirectoryId !== "string"){
const err28 = {instancePath:instancePath+"/azureDirectoryId",schemaPath:"#/components/schemas/AzureNetworkPeeringConnectionRequest/properties/azureDirectoryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.azureSubscriptionId !== undefined && func0.call(data, "azureSubscriptionId")){
if(typeof data.azureSubscriptionId !== "string"){
const err29 = {instancePath:instancePath+"/azureSubscriptionId",schemaPath:"#/components/schemas/AzureNetworkPeeringConnectionRequest/properties/azureSubscriptionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.errorState !== undefined && func0.call(data, "errorState")){
const err30 = {instancePath:instancePath+"/errorState",schemaPath:"#/components/schemas/AzureNetworkPeeringConnectionRequest/properties/errorState/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.resourceGroupName !== undefined && func0.call(data, "resourceGroupName")){
if(typeof data.resourceGroupName !== "string"){
const err31 = {instancePath:instancePath+"/resourceGroupName",schemaPath:"#/components/schemas/AzureNetworkPeeringConnectionRequest/properties/resourceGroupName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
const err32 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/AzureNetworkPeeringConnectionRequest/properties/status/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.vnetName !== undefined && func0.call(data, "vnetName")){
if(typeof data.vnetName !== "string"){
const err33 = {instancePath:instancePath+"/vnetName",schemaPath:"#/components/schemas/AzureNetworkPeeringConnectionRequest/properties/vnetName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/components/schemas/AzureNetworkPeeringConnectionRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else if(tag0 === "GCP"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.containerId === undefined) || (!(func0.call(data, "containerId")))){
const err35 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnectionRequest/required",keyword:"required",params:{missingProperty: "containerId"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((data.providerName === undefined) || (!(func0.call(data, "providerName")))){
const err36 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnectionRequest/required",keyword:"required",params:{missingProperty: "providerName"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data.gcpProjectId === undefined) || (!(func0.call(data, "gcpProjectId")))){
const err37 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnectionRequest/required",keyword:"required",params:{missingProperty: "gcpProjectId"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((data.networkName === undefined) || (!(func0.call(data, "networkName")))){
const err38 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnectionRequest/required",keyword:"required",params:{missingProperty: "networkName"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.containerId !== undefined && func0.call(data, "containerId")){
if(typeof data.containerId !== "string"){
const err39 = {instancePath:instancePath+"/containerId",schemaPath:"#/components/schemas/GcpNetworkPeeringConnectionRequest/properties/containerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
const err40 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/GcpNetworkPeeringConnectionRequest/properties/id/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.providerName !== undefined && func0.call(data, "providerName")){
let data21 = data.providerName;
if(typeof data21 !== "string"){
const err41 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/GcpNetworkPeeringConnectionRequest/properties/providerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if("GCP" !== data21){
const err42 = {instancePath:instancePath+"/providerName",schemaPath:"#/components/schemas/GcpNetworkPeeringConnectionRequest/properties/providerName/const",keyword:"const",params:{allowedValue: "GCP"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.errorMessage !== undefined && func0.call(data, "errorMessage")){
const err43 = {instancePath:instancePath+"/errorMessage",schemaPath:"#/components/schemas/GcpNetworkPeeringConnectionRequest/properties/errorMessage/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data.gcpProjectId !== undefined && func0.call(data, "gcpProjectId")){
if(typeof data.gcpProjectId !== "string"){
const err44 = {instancePath:instancePath+"/gcpProjectId",schemaPath:"#/components/schemas/GcpNetworkPeeringConnectionRequest/properties/gcpProjectId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.networkName !== undefined && func0.call(data, "networkName")){
if(typeof data.networkName !== "string"){
const err45 = {instancePath:instancePath+"/networkName",schemaPath:"#/components/schemas/GcpNetworkPeeringConnectionRequest/properties/networkName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
const err46 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/GcpNetworkPeeringConnectionRequest/properties/status/readOnly",keyword:"readOnly",params:{}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath,schemaPath:"#/components/schemas/GcpNetworkPeeringConnectionRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "providerName", tagValue: tag0}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "providerName", tagValue: tag0}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
