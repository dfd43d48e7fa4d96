/* Dutch: Porter's stemmer. */
(function () {
  "use strict";

  function undouble(s) {
    if (/(kk|dd|tt)$/.test(s.text)) { s.put("k"); }
  }

  /** Removes -en or the like; whether it did. */
  function en(s, ending) {
    const start = s.text.length - ending.length;
    if (start >= s.p1 && start > 0 && s.other(start - 1) && !s.ends("gem" + ending)) {
      s.put(ending);
      undouble(s);
    }
  }

  /** Removes -e; whether it did. */
  function e(s) {
    const found = s.ends("e", s.p1) && s.other(-2) && s.put("e");
    if (found) { undouble(s); }
    return found;
  }

  function last(s, rules, hadE) {
    const ending = s.longest(rules("end,ing,ig,lijk,baar,bar"));
    if (!ending || !s.ends(ending, s.p2) || (ending === "ig" && s.ends("eig")) || (ending === "bar" && !hadE)) {
      return;
    }
    s.put(ending);
    if (ending === "lijk") {
      e(s);
    } else if (/^(end|ing)$/.test(ending) && !(!s.ends("eig") && s.drop("ig", s.p2))) {
      undouble(s);
    }
  }

  window.vade.stemmer(/^[a-zß-ſ]+$/, (form, Word, rules) => {
    const plain = form.replace(/[äáëéïíöóüú]/g, (char) => "aaeeiioouu"["äáëéïíöóüú".indexOf(char)]);
    const s = new Word(plain.replace(/^y/, "Y").replace(/([aeiouyè])(i(?=[aeiouyè])|y)/g,
      (_, a, b) => a + b.toUpperCase()), "aeiouyè");
    s.regions(3);
    const ending = s.longest(rules("heden,en,ene,s,se"));
    if (ending === "heden") {
      s.drop(ending, s.p1, "heid");
    } else if (ending.startsWith("e")) {
      en(s, ending);
    } else if (ending && s.other(-1 - ending.length) && s.text.at(-1 - ending.length) !== "j") {
      s.drop(ending, s.p1);
    }
    const hadE = e(s);
    if (!s.ends("cheid") && s.drop("heid", s.p2) && s.ends("en")) { en(s, "en"); }
    last(s, rules, hadE);
    if (/[^aeiouyè](aa|ee|oo|uu)[^aeiouyèI]$/.test(s.text)) { s.text = s.text.slice(0, -2) + s.text.at(-1); }
    return s.text.replace(/[YI]/g, (char) => char.toLowerCase());
  });
})();
