/* Italian. */
(function () {
  "use strict";

  const STANDARD = "anza,anze,ico,ici,ica,ice,iche,ichi,ismo,ismi,abile,abili,ibile,ibili,ista,iste,isti,istà,istè,istì,oso,"
    + "osi,osa,ose,mente,atrice,atrici,ante,anti:1 azione,azioni,atore,atori:2 logia,logie:3 uzione,uzioni,"
    + "usione,usioni:4 enza,enze:5 amento,amenti,imento,imenti:6 amente:7 ità:8 ivo,ivi,iva,ive:9";
  const VERB = "ammo,ando,ano,are,arono,asse,assero,assi,assimo,ata,ate,ati,ato,ava,avamo,avano,avate,avi,avo,emmo,enda,"
    + "ende,endi,endo,erà,erai,eranno,ere,erebbe,erebbero,erei,eremmo,eremo,ereste,eresti,erete,erò,erono,"
    + "essero,ete,eva,evamo,evano,evate,evi,evo,Yamo,iamo,immo,irà,irai,iranno,ire,irebbe,irebbero,irei,iremmo,"
    + "iremo,ireste,iresti,irete,irò,irono,isca,iscano,isce,isci,isco,iscono,issero,ita,ite,iti,ito,iva,ivamo,"
    + "ivano,ivate,ivi,ivo,ono,uta,ute,uti,uto,ar,ir";
  const PRONOUN = "ci,gli,la,le,li,lo,mi,ne,si,ti,vi,sene,gliela,gliele,glieli,glielo,gliene,mela,mele,meli,melo,mene,tela,"
    + "tele,teli,telo,tene,cela,cele,celi,celo,cene,vela,vele,veli,velo,vene";

  function pronoun(s, rules) {
    const ending = s.longest(rules(PRONOUN));
    const verb = /(ando|endo|ar|er|ir)$/.exec(s.text.slice(0, s.text.length - ending.length));
    if (ending && verb && verb.index >= s.pv) { s.put(ending, verb[0].endsWith("r") ? "e" : ""); }
  }

  function standard(s, rules) {
    const rule = rules(STANDARD);
    const ending = s.longest(rule);
    const kind = Number(rule.get(ending));
    const least = kind === 6 ? s.pv : kind === 7 ? s.p1 : s.p2;
    if (!ending || !s.drop(ending, least, ["", "", "", "log", "u", "ente"][kind])) {
      return false;
    }
    if (kind === 2) {
      s.drop("ic", s.p2);
    } else if (kind === 7) {
      if (s.drop("iv", s.p2)) { s.drop("at", s.p2); } else { s.apply(rules("os,ic,abil"), s.p2); }
    } else if (kind === 8) {
      s.apply(rules("abil,ic,iv"), s.p2);
    } else if (kind === 9 && s.drop("at", s.p2)) {
      s.drop("ic", s.p2);
    }
    return true;
  }

  window.vade.stemmer(/^[a-zß-ſ]+$/, (form, Word, rules) => {
    const grave = form.replace(/[áéíóú]|qu/g, (part) => (part === "qu" ? "qU" : "àèìòù"["áéíóú".indexOf(part)]));
    const s = new Word(grave.replace(/([aeiouàèìòù])([ui])(?=[aeiouàèìòù])/g, (_, a, b) => a + b.toUpperCase()),
      "aeiouàèìòù");
    s.regions();
    s.verbs();
    pronoun(s, rules);
    if (!standard(s, rules)) { s.put(s.longest(rules(VERB), s.pv)); }
    if (/[aeioàèìò]$/.test(s.text) && s.drop(s.text.at(-1), s.pv)) { s.drop("i", s.pv); }
    if (/[cg]h$/.test(s.text) && s.text.length - 2 >= s.pv) { s.put("h"); }
    return s.text.replace(/[IU]/g, (char) => char.toLowerCase());
  });
})();
