/** One small stylesheet for all dialogs. Colours keep a contrast of at least 4.5 to 1. */
export const style = `
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-bottom:80px}
body{margin:0;padding:16px;font:14px/1.5 -apple-system,'PingFang SC','Microsoft YaHei','Segoe UI',Arial,sans-serif;color:#1f2329;background:#fff;overflow-wrap:anywhere}
h1{font-size:18px;margin:0 0 8px}
h2{font-size:15px;margin:20px 0 6px}
p{margin:0 0 8px}
.hint{color:#565d68;font-size:13px}
fieldset{border:0;margin:0 0 16px;padding:0;min-width:0}
legend,.field>label{font-weight:600;padding:0;display:block;margin-bottom:2px}
input[type=text],input[type=email],input[type=date],select{width:100%;font:inherit;color:inherit;padding:6px 8px;border:1px solid #868e99;border-radius:4px;background:#fff}
[aria-invalid=true]{border-color:#b3261e!important;background:#fff6f5}
:focus-visible{outline:2px solid #1a56b0;outline-offset:2px}
.two{display:grid;grid-template-columns:1fr 1fr;gap:12px}
.field{margin-bottom:16px}
.error{color:#b3261e;font-size:13px;margin:2px 0 0}
.error:empty{display:none}
button{font:inherit;padding:6px 14px;border:1px solid #868e99;border-radius:4px;background:#fff;color:#1f2329;cursor:pointer}
button:hover{background:#f2f4f7}
button.main{background:#1a56b0;border-color:#1a56b0;color:#fff;font-weight:600}
button.main:hover{background:#154690}
button:disabled,button.main:disabled{background:#e8eaed;border-color:#c4c9d0;color:#565d68;cursor:default}
button.small{padding:4px 8px;min-width:32px}
.cards{display:grid;grid-template-columns:1fr 1fr;gap:8px;margin-top:6px}
.card{display:block;position:relative;border:1px solid #c4c9d0;border-radius:6px;padding:8px 10px 8px 32px;cursor:pointer}
.card input{position:absolute;left:10px;top:11px;margin:0}
.card:has(input:checked){border-color:#1a56b0;background:#eef4fd}
.card b{display:block}
.choice{display:inline-block;margin-right:18px}
.row{display:grid;grid-template-columns:5fr 5fr 8fr auto;gap:6px;margin-bottom:6px;align-items:start}
.row .error{grid-column:1/-1}
.tools{display:flex;gap:4px}
.foot{position:sticky;bottom:0;margin:0 -16px -16px;padding:12px 16px;background:#fff;border-top:1px solid #dfe2e6;display:flex;gap:12px;align-items:center;justify-content:flex-end}
.foot .error,.foot .result{margin:0 auto 0 0}
.result{color:#1a6331}
.note{border-left:4px solid #e8a200;background:#fff8e6;padding:8px 10px;margin:0 0 10px}
.tag{display:inline-block;padding:0 8px;border-radius:3px;font-size:13px;font-weight:600}
.tag.error,.tag.attention{color:#a01c12;background:#fdecea;margin:0}
.tag.warn{color:#7a4a00;background:#fff3d6}
.tag.info,.tag.plain{color:#434a54;background:#eef0f3}
.tag.good{color:#1a6331;background:#e4f4e8}
ul.list{list-style:none;margin:0 0 12px;padding:0}
ul.list>li{border-top:1px solid #dfe2e6;padding:8px 0}
.jump{display:block;width:100%;text-align:left;border:0;padding:4px;margin:-4px;font-weight:600;color:#1a56b0}
dl{margin:0}
dl>div{display:grid;grid-template-columns:minmax(110px,30%) 1fr;gap:10px;border-top:1px solid #dfe2e6;padding:7px 0}
dt{color:#565d68}
.wide>div{grid-template-columns:185px 1fr}
dd{margin:0}
.done{text-align:center;padding:40px 16px}
.done .mark{font-size:36px;color:#1a6331;line-height:1}
`;
