/* English: Porter's second stemmer. */
(function () {
  "use strict";

  const WHOLE = { skis: "ski", skies: "sky", dying: "die", lying: "lie", tying: "tie", idly: "idl", gently: "gentl",
    ugly: "ugli", early: "earli", only: "onli", singly: "singl", sky: "sky", news: "news", howe: "howe",
    atlas: "atlas", cosmos: "cosmos", bias: "bias", andes: "andes" };
  const KEPT = /^(inning|outing|canning|herring|earring|proceed|exceed|succeed)$/;

  /** Whether the word ends with a short syllable. */
  function short(s) {
    return s.text.length === 2 ? s.vowel(0) && s.other(1)
      : s.other(-1) && !/[wxY]$/.test(s.text) && s.vowel(-2) && s.other(-3);
  }

  function plural(s) {
    if (/(ied|ies)$/.test(s.text)) {
      s.put("ied", s.text.length > 4 ? "i" : "ie");
    } else if (!s.drop("sses", 0, "ss") && s.ends("s") && !/[us]s$/.test(s.text)
        && s.past(0) <= s.text.length - 2) {
      s.put("s");
    }
  }

  function past(s, rules) {
    const ending = s.longest(rules("eed,eedly,ed,edly,ing,ingly"));
    const start = s.text.length - ending.length;
    if (ending.startsWith("ee")) {
      if (start >= s.p1) { s.put(ending, "ee"); }
    } else if (ending && s.past(0) <= start) {
      s.put(ending);
      if (/(at|bl|iz)$/.test(s.text)) {
        s.text += "e";
      } else if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(s.text)) {
        if (!/^[aeo]..$/.test(s.text)) { s.put("b"); }
      } else if (s.text.length === s.p1 && short(s)) {
        s.text += "e";
      }
    }
  }

  function suffixes(s, rules) {
    const second = rules("tional:tion enci:ence anci:ance abli:able entli:ent izer,ization:ize ational,ation,ator:ate"
      + " alism,aliti,alli:al fulness,fulli:ful ousli,ousness:ous iveness,iviti:ive biliti,bli:ble ogi:og"
      + " lessli:less li");
    const ending = s.longest(second);
    const before = s.text.at(-1 - ending.length);
    if (ending === "ogi" ? before === "l" : ending !== "li" || "cdeghkmnrt".includes(before || " ")) {
      s.apply(second, s.p1);
    }
    if (s.ends("ative")) {
      s.drop("ative", Math.max(s.p1, s.p2));
    } else {
      s.apply(rules("tional:tion ational:ate alize:al icate,iciti,ical:ic ful,ness"), s.p1);
    }
    const fourth = rules("al,ance,ence,er,ic,able,ible,ant,ement,ment,ent,ism,ate,iti,ous,ive,ize,ion");
    if (s.longest(fourth) !== "ion" || /[st]ion$/.test(s.text)) {
      s.apply(fourth, s.p2);
    }
    if (s.ends("e")) {
      s.put("e");
      if (!(s.text.length >= s.p2 || (s.text.length >= s.p1 && !short(s)))) { s.text += "e"; }
    } else if (s.ends("ll")) {
      s.drop("l", s.p2);
    }
  }

  window.vade.stemmer(/^[a-z]+$/, (form, Word, rules) => {
    if (Object.hasOwn(WHOLE, form) || form.length < 3) {
      return WHOLE[form] || form;
    }
    const s = new Word(form.replace(/^y/, "Y").replace(/[aeiouy]y/g, (two) => two[0] + "Y"), "aeiouy");
    s.regions(0, (/^(gener|commun|arsen)/.exec(s.text) || [""])[0].length);
    plural(s);
    if (!KEPT.test(s.text)) {
      past(s, rules);
      if (/[yY]$/.test(s.text) && s.other(-2) && s.text.length > 2) { s.put("y", "i"); }
      suffixes(s, rules);
    }
    return s.text.replace(/Y/g, "y");
  });
})();
