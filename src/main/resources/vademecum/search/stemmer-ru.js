/* Russian. */
(function () {
  "use strict";

  const GERUND = "в,вши,вшись:1 ив,ивши,ившись,ыв,ывши,ывшись:2";
  const ADJECTIVE = "ее,ие,ые,ое,ими,ыми,ей,ий,ый,ой,ем,им,ым,ом,его,ого,ему,ому,их,ых,ую,юю,ая,яя,ою,ею:2";
  const PARTICIPLE = "ем,нн,вш,ющ,щ:1 ивш,ывш,ующ:2";
  const VERB = "ла,на,ете,йте,ли,й,л,ем,н,ло,но,ет,ют,ны,ть,ешь,нно:1 ила,ыла,ена,ейте,уйте,ите,или,ыли,ей,уй,ил,ыл,им,"
    + "ым,ен,ило,ыло,ено,ят,ует,уют,ит,ыт,ены,ить,ыть,ишь,ую,ю:2";
  const NOUN = "а,ев,ов,ие,ье,е,иями,ями,ами,еи,ии,и,ией,ей,ой,ий,й,иям,ям,ием,ем,ам,ом,о,у,ах,иях,ях,ы,ь,ию,ью,ю,ия,ья,"
    + "я:2";

  window.vade.stemmer(/^[а-ё]+$/, (form, Word, rules) => {
    const s = new Word(form.replace(/ё/g, "е"), "аеиоуыэюя");
    s.pv = s.past(0) || s.pv;
    s.p2 = s.past(s.past(s.past(s.past(0), false)), false) || s.p2;
    /** Removes an ending of RV; some only behind а or я. */
    const remove = (text) => {
      const rule = rules(text);
      const ending = s.longest(rule, s.pv);
      const before = s.text.length - ending.length - 1;
      return ending !== "" && (rule.get(ending) === "2" || (before >= s.pv && "ая".includes(s.text[before])))
        && s.put(ending);
    };
    if (!remove(GERUND)) {
      remove("ся,сь:2");
      if (remove(ADJECTIVE)) { remove(PARTICIPLE); } else if (!remove(VERB)) { remove(NOUN); }
    }
    s.drop("и", s.pv);
    const quality = s.longest(rules("ост,ость"), s.pv);
    if (quality) { s.drop(quality, s.p2); }
    const ending = s.longest(rules("ейш,ейше,н,ь"), s.pv);
    if (ending !== "н") { s.put(ending); }
    if (ending !== "ь" && ending && s.ends("нн", s.pv)) { s.put("н"); }
    return s.text;
  });
})();
