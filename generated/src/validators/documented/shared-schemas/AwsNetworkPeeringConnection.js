
export { validate0 as check };

const schema0 = {"type":"object","required":["containerId","providerName","accepterRegionName","awsAccountId","routeTableCidrBlock","vpcId"],"properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"AWS"},"accepterRegionName":{"type":"string"},"awsAccountId":{"type":"string"},"connectionId":{"type":"string"},"errorStateName":{"type":"string","enum":["REJECTED","EXPIRED","INVALID_ARGUMENT"]},"routeTableCidrBlock":{"type":"string"},"statusName":{"type":"string","enum":["INITIATING","PENDING_ACCEPTANCE","FAILED","FINALIZING","AVAILABLE","TERMINATING"]},"vpcId":{"type":"string"}}};
const func0 = Object.prototype.hasOwnProperty;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.containerId === undefined) || (!(func0.call(data, "containerId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "containerId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.providerName === undefined) || (!(func0.call(data, "providerName")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "providerName"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.accepterRegionName === undefined) || (!(func0.call(data, "accepterRegionName")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accepterRegionName"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.awsAccountId === undefined) || (!(func0.call(data, "awsAccountId")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "awsAccountId"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.routeTableCidrBlock === undefined) || (!(func0.call(data, "routeTableCidrBlock")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routeTableCidrBlock"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.vpcId === undefined) || (!(func0.call(data, "vpcId")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vpcId"}};
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
const err6 = {instancePath:instancePath+"/containerId",schemaPath:"#/properties/containerId/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/providerName",schemaPath:"#/properties/providerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("AWS" !== data2){
const err9 = {instancePath:instancePath+"/providerName",schemaPath:"#/properties/providerName/const",keyword:"const",params:{allowedValue: "AWS"}};
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
const err10 = {instancePath:instancePath+"/accepterRegionName",schemaPath:"#/properties/accepterRegionName/type",keyword:"type",params:{type: "string"}};
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
const err11 = {instancePath:instancePath+"/awsAccountId",schemaPath:"#/properties/awsAccountId/type",keyword:"type",params:{type: "string"}};
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
const err12 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/type",keyword:"type",params:{type: "string"}};
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
const err13 = {instancePath:instancePath+"/errorStateName",schemaPath:"#/properties/errorStateName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data6 === "REJECTED") || (data6 === "EXPIRED")) || (data6 === "INVALID_ARGUMENT"))){
const err14 = {instancePath:instancePath+"/errorStateName",schemaPath:"#/properties/errorStateName/enum",keyword:"enum",params:{allowedValues: schema0.properties.errorStateName.enum}};
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
const err15 = {instancePath:instancePath+"/routeTableCidrBlock",schemaPath:"#/properties/routeTableCidrBlock/type",keyword:"type",params:{type: "string"}};
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
const err16 = {instancePath:instancePath+"/statusName",schemaPath:"#/properties/statusName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((((((data8 === "INITIATING") || (data8 === "PENDING_ACCEPTANCE")) || (data8 === "FAILED")) || (data8 === "FINALIZING")) || (data8 === "AVAILABLE")) || (data8 === "TERMINATING"))){
const err17 = {instancePath:instancePath+"/statusName",schemaPath:"#/properties/statusName/enum",keyword:"enum",params:{allowedValues: schema0.properties.statusName.enum}};
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
const err18 = {instancePath:instancePath+"/vpcId",schemaPath:"#/properties/vpcId/type",keyword:"type",params:{type: "string"}};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
