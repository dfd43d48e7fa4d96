/* French. */
(function () {
  "use strict";

  const V = "aeiouyâàëéêèïîôûù";
  const STANDARD = "ance,iqUe,isme,able,iste,eux,ances,iqUes,ismes,ables,istes:1 atrice,ateur,ation,atrices,ateurs,ations:2 "
    + "logie,logies:3 usion,ution,usions,utions:4 ence,ences:5 ement,ements:6 ité,ités:7 if,ive,ifs,ives:8 "
    + "eaux:9 aux:10 euse,euses:11 issement,issements:12 amment:13 emment:14 ment,ments:15";
  const ISH = "îmes,ît,îtes,i,ie,ies,ir,ira,irai,iraIent,irais,irait,iras,irent,irez,iriez,irions,irons,iront,is,"
    + "issaIent,issais,issait,issant,issante,issantes,issants,isse,issent,isses,issez,issiez,issions,issons,it";
  const VERB = "ions:1 é,ée,ées,és,èrent,er,era,erai,eraIent,erais,erait,eras,erez,eriez,erions,erons,eront,ez,iez:2 "
    + "âmes,ât,âtes,a,ai,aIent,ais,ait,ant,ante,antes,ants,as,asse,assent,asses,assiez,assions:3";

  /** Removes an ending of R2, or else replaces it. */
  const orElse = (s, ending, from, other) => s.ends(ending) && (s.drop(ending, s.p2) || s.drop(ending, from, other));

  const split = (char) => ({ ë: "He", ï: "Hi" }[char] || char);

  function adverb(s, rules) {
    const ending = s.longest(rules("iv,eus,abl,iqU,ièr,Ièr"));
    if (ending === "eus") {
      orElse(s, ending, s.p1, "eux");
    } else if (ending.endsWith("r")) {
      s.drop(ending, s.pv, "i");
    } else if (ending && s.drop(ending, s.p2) && ending === "iv") {
      s.drop("at", s.p2);
    }
  }

  function standard(s, rules) {
    const rule = rules(STANDARD);
    const ending = s.longest(rule);
    const start = s.text.length - ending.length;
    const kind = Number(rule.get(ending));
    const least = [0, s.p2, s.p2, s.p2, s.p2, s.p2, s.pv, s.p2, s.p2, 0, s.p1, 0, s.p1, s.pv, s.pv, 0];
    if (!ending || start < least[kind]) {
      return false;
    }
    if (kind === 11) {
      return orElse(s, ending, s.p1, "eux");
    }
    if (kind === 12 ? !s.other(start - 1) || !start : kind === 15 && !(start > s.pv && s.vowel(start - 1))) {
      return false;
    }
    s.put(ending, ["", "", "", "log", "u", "ent", "", "", "", "eau", "al", "", "", "ant", "ent", ""][kind]);
    if (kind === 2) {
      orElse(s, "ic", 0, "iqU");
    } else if (kind === 6) {
      adverb(s, rules);
    } else if (kind === 7) {
      if (s.ends("abil")) { orElse(s, "abil", 0, "abl"); } else if (!orElse(s, "ic", 0, "iqU")) { s.drop("iv", s.p2); }
    } else if (kind === 8 && s.drop("at", s.p2)) {
      orElse(s, "ic", 0, "iqU");
    }
    return kind < 13;
  }

  function verb(s, rules) {
    const ish = s.longest(rules(ISH), s.pv);
    const before = s.text.length - ish.length - 1;
    if (ish && before >= s.pv && s.other(before) && s.text[before] !== "H") {
      return s.put(ish);
    }
    const rule = rules(VERB);
    const ending = s.longest(rule, s.pv);
    if (!ending || (ending === "ions" && !s.ends(ending, s.p2))) {
      return false;
    }
    s.put(ending);
    if (rule.get(ending) === "3") { s.drop("e", s.pv); }
    return true;
  }

  function residue(s, rules) {
    if (/(Hi|[^aiouès])s$/.test(s.text)) { s.put("s"); }
    const ending = s.longest(rules("ion,ier,ière,Ier,Ière,e"), s.pv);
    if (ending === "ion") {
      if (/[st]ion$/.test(s.text) && s.text.length - 4 >= s.pv) { s.drop("ion", s.p2); }
    } else if (ending) {
      s.put(ending, ending === "e" ? "" : "i");
    }
  }

  window.vade.stemmer(/^[a-zß-ſ]+$/, (form, Word, rules) => {
    const marked = form.replace(RegExp(`([${V}])(?:([ui])(?=[${V}])|y)|[ëï]|y(?=[${V}])|qu`, "g"),
      (all, a, b) => (a ? split(a) + (b || "y").toUpperCase() : all === "qu" ? "qU" : all === "y" ? "Y" : split(all)));
    const s = new Word(marked, V);
    s.regions();
    s.pv = (s.vowel(0) && s.vowel(1) && s.text.length > 2) || /^(col|par|tap)/.test(s.text) ? 3 : s.past(1) || s.pv;
    if (standard(s, rules) || verb(s, rules)) {
      if (!s.drop("Y", 0, "i")) { s.drop("ç", 0, "c"); }
    } else {
      residue(s, rules);
    }
    if (/(enn|onn|ett|ell|eill)$/.test(s.text)) { s.put("n"); }
    return s.text.replace(/[éè](?=[^aeiouyâàëéêèïîôûù]+$)/, "e").replace(/[IUY]/g, (char) => char.toLowerCase())
      .replace(/He/g, "ë").replace(/Hi/g, "ï").replace(/H/g, "");
  });
})();
