/* Norwegian. */
(function () {
  "use strict";

  const MAIN = "a,e,ede,ande,ende,ane,ene,hetene,en,heten,ar,er,heter,as,es,edes,endes,enes,hetenes,ens,hetens,ers,ets,"
    + "et,het,ast,s erte,ert:er";

  window.vade.stemmer(/^[a-zß-ſ]+$/, (form, Word, rules) => {
    const s = new Word(form, "aeiouyæåø");
    if (form.length > 2) { s.regions(3); }
    const main = rules(MAIN);
    const ending = s.longest(main, s.p1);
    if (ending !== "s" || /([bcdfghjlmnoprtvyz]|[^aeiouyæåø]k)s$/.test(s.text)) { s.put(ending, main.get(ending)); }
    if (/[dv]t$/.test(s.text) && s.text.length - 2 >= s.p1) { s.put("t"); }
    s.put(s.longest(rules("leg,eleg,ig,eig,lig,elig,els,lov,elov,slov,hetslov"), s.p1));
    return s.text;
  });
})();
