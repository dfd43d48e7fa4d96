/* Danish. */
(function () {
  "use strict";

  const MAIN = "hed,ethed,ered,e,erede,ende,erende,ene,erne,ere,en,heden,eren,er,heder,erer,heds,es,endes,erendes,enes,"
    + "ernes,eres,ens,hedens,erens,ers,ets,erets,et,eret,s";

  function pair(s) {
    if (/(gd|dt|gt|kt)$/.test(s.text) && s.text.length - 2 >= s.p1) { s.put("t"); }
  }

  window.vade.stemmer(/^[a-zß-ſ]+$/, (form, Word, rules) => {
    const s = new Word(form, "aeiouyæåø");
    if (form.length > 2) { s.regions(3); }
    const ending = s.longest(rules(MAIN), s.p1);
    if (ending !== "s" || /[abcdfghjklmnoprtvyzå]s$/.test(s.text)) { s.put(ending); }
    pair(s);
    if (s.ends("igst")) { s.put("st"); }
    const other = s.longest(rules("ig,lig,elig,els,løst"), s.p1);
    s.put(other, other === "løst" ? "løs" : "");
    if (other && other !== "løst") { pair(s); }
    const last = s.text.at(-1);
    if (s.text.length - 1 >= s.p1 && s.other(-1) && s.text.at(-2) === last && /[b-z]/.test(last)) { s.put(last); }
    return s.text;
  });
})();
