/* Swedish. */
(function () {
  "use strict";

  const MAIN = "a,arna,erna,heterna,orna,ad,e,ade,ande,arne,are,aste,en,anden,aren,heten,ern,ar,er,heter,or,as,arnas,"
    + "ernas,ornas,es,ades,andes,ens,arens,hetens,erns,at,andet,het,ast,s";

  window.vade.stemmer(/^[a-zß-ſ]+$/, (form, Word, rules) => {
    const s = new Word(form, "aeiouyäåö");
    if (form.length > 2) { s.regions(3); }
    const ending = s.longest(rules(MAIN), s.p1);
    if (ending !== "s" || /[bcdfghjklmnoprtvy]s$/.test(s.text)) { s.put(ending); }
    if (/(dd|gd|nn|dt|gt|kt|tt)$/.test(s.text) && s.text.length - 2 >= s.p1) { s.put("t"); }
    const other = s.longest(rules("lig,ig,els,öst,fullt"), s.p1);
    if (other !== "öst" || /[iklnprtuv]öst$/.test(s.text)) {
      s.put(other, { fullt: "full", öst: "ös" }[other]);
    }
    return s.text;
  });
})();
