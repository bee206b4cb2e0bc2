
export { validate0 as check };

const schema0 = {"type":"object","properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"AWS"},"awsAccountId":{"type":"string"},"routeTableCidrBlock":{"type":"string"},"vpcId":{"type":"string"},"accepterRegionName":{"type":["string","null"]},"connectionId":{"type":["string","null"]},"errorStateName":{"anyOf":[{"type":"string","enum":["REJECTED","EXPIRED","INVALID_ARGUMENT"]},{"type":"string"},{"type":"null"}]},"statusName":{"anyOf":[{"type":"string","enum":["INITIATING","PENDING_ACCEPTANCE","FAILED","FINALIZING","AVAILABLE","TERMINATING"]},{"type":"string"}]}},"required":["containerId","awsAccountId","routeTableCidrBlock","vpcId"]};
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
if((data.awsAccountId === undefined) || (!(func0.call(data, "awsAccountId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "awsAccountId"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.routeTableCidrBlock === undefined) || (!(func0.call(data, "routeTableCidrBlock")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routeTableCidrBlock"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.vpcId === undefined) || (!(func0.call(data, "vpcId")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vpcId"}};
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
const err4 = {instancePath:instancePath+"/containerId",schemaPath:"#/properties/containerId/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/providerName",schemaPath:"#/properties/providerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("AWS" !== data2){
const err7 = {instancePath:instancePath+"/providerName",schemaPath:"#/properties/providerName/const",keyword:"const",params:{allowedValue: "AWS"}};
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
const err8 = {instancePath:instancePath+"/awsAccountId",schemaPath:"#/properties/awsAccountId/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/routeTableCidrBlock",schemaPath:"#/properties/routeTableCidrBlock/type",keyword:"type",params:{type: "string"}};
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
const err10 = {instancePath:instancePath+"/vpcId",schemaPath:"#/properties/vpcId/type",keyword:"type",params:{type: "string"}};
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
const err11 = {instancePath:instancePath+"/accepterRegionName",schemaPath:"#/properties/accepterRegionName/type",keyword:"type",params:{type: schema0.properties.accepterRegionName.type}};
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
const err12 = {instancePath:instancePath+"/connectionId",schemaPath:"#/properties/connectionId/type",keyword:"type",params:{type: schema0.properties.connectionId.type}};
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
const _errs18 = errors;
let valid1 = false;
const _errs19 = errors;
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/errorStateName",schemaPath:"#/properties/errorStateName/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data8 === "REJECTED") || (data8 === "EXPIRED")) || (data8 === "INVALID_ARGUMENT"))){
const err14 = {instancePath:instancePath+"/errorStateName",schemaPath:"#/properties/errorStateName/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema0.properties.errorStateName.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
const _errs21 = errors;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/errorStateName",schemaPath:"#/properties/errorStateName/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid1 = valid1 || _valid0;
const _errs23 = errors;
if(data8 !== null){
const err16 = {instancePath:instancePath+"/errorStateName",schemaPath:"#/properties/errorStateName/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err17 = {instancePath:instancePath+"/errorStateName",schemaPath:"#/properties/errorStateName/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data.statusName !== undefined && func0.call(data, "statusName")){
let data9 = data.statusName;
const _errs26 = errors;
let valid2 = false;
const _errs27 = errors;
if(typeof data9 !== "string"){
const err18 = {instancePath:instancePath+"/statusName",schemaPath:"#/properties/statusName/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((((data9 === "INITIATING") || (data9 === "PENDING_ACCEPTANCE")) || (data9 === "FAILED")) || (data9 === "FINALIZING")) || (data9 === "AVAILABLE")) || (data9 === "TERMINATING"))){
const err19 = {instancePath:instancePath+"/statusName",schemaPath:"#/properties/statusName/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema0.properties.statusName.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid2 = valid2 || _valid1;
const _errs29 = errors;
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/statusName",schemaPath:"#/properties/statusName/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err21 = {instancePath:instancePath+"/statusName",schemaPath:"#/properties/statusName/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"containerId":true,"id":true,"providerName":true,"awsAccountId":true,"routeTableCidrBlock":true,"vpcId":true,"accepterRegionName":true,"connectionId":true,"errorStateName":true,"statusName":true},"dynamicProps":false,"dynamicItems":false};
