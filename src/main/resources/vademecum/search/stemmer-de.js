/* German. */
(function () {
  "use strict";

  function first(s, rules) {
    const ending = s.longest(rules("em,ern,er,e,en,es,s"));
    if (ending === "s" ? /[bdfghklmnrt]s$/.test(s.text) : !s.ends("system")) {
      if (ending && s.drop(ending, s.p1) && /^e[ns]?$/.test(ending) && s.ends("niss")) { s.put("s"); }
    }
  }

  function third(s, rules) {
    const ending = s.longest(rules("end,ung,ig,ik,isch,lich,heit,keit"));
    if (!ending || (/^i/.test(ending) && s.ends("e" + ending)) || !s.drop(ending, s.p2)) {
      return;
    }
    if (/d$|g$/.test(ending) && ending !== "ig") {
      if (!s.ends("eig")) { s.drop("ig", s.p2); }
    } else if (/^[lh]/.test(ending)) {
      s.apply(rules("er,en"), s.p1);
    } else if (ending === "keit") {
      s.apply(rules("lich,ig"), s.p2);
    }
  }

  window.vade.stemmer(/^[a-zß-ſ]+$/, (form, Word, rules) => {
    const s = new Word(form.replace(/([aeiouyäöü])([uy])(?=[aeiouyäöü])/g, (_, a, b) => a + b.toUpperCase())
      .replace(/qu|ß|ae|oe|ue/g, (two) => ({ ß: "ss", ae: "ä", oe: "ö", ue: "ü" }[two] || two)), "aeiouyäöü");
    if (s.text.length > 2) { s.regions(3); }
    first(s, rules);
    const ending = s.longest(rules("en,er,est,st"));
    if (ending && (ending !== "st" || /...[bdfghklmnt]st$/.test(s.text))) { s.drop(ending, s.p1); }
    third(s, rules);
    return s.text.replace(/[YU]/g, (char) => char.toLowerCase()).replace(/ä/g, "a").replace(/ö/g, "o")
      .replace(/ü/g, "u");
  });
})();
