/* Portuguese. */
(function () {
  "use strict";

  const STANDARD = "eza,ezas,ico,ica,icos,icas,ismo,ismos,ável,ível,ista,istas,oso,osa,osos,osas,amento,amentos,imento,"
    + "imentos,adora,ador,aça~o,adoras,adores,aço~es,ante,antes,ância:1 logia,logias:2 uça~o,uço~es:3 ência,"
    + "ências:4 amente:5 mente:6 idade,idades:7 iva,ivo,ivas,ivos:8 ira,iras:9";
  const VERB = "ada,ida,ia,aria,eria,iria,ará,ara,erá,era,irá,ava,asse,esse,isse,aste,este,iste,ei,arei,erei,irei,am,"
    + "iam,ariam,eriam,iriam,aram,eram,iram,avam,em,arem,erem,irem,assem,essem,issem,ado,ido,ando,endo,indo,"
    + "ara~o,era~o,ira~o,ar,er,ir,as,adas,idas,ias,arias,erias,irias,arás,aras,erás,eras,irás,avas,es,ardes,"
    + "erdes,irdes,ares,eres,ires,asses,esses,isses,astes,estes,istes,is,ais,eis,íeis,aríeis,eríeis,iríeis,"
    + "áreis,areis,éreis,ereis,íreis,ireis,ásseis,ésseis,ísseis,áveis,ados,idos,ámos,amos,íamos,aríamos,"
    + "eríamos,iríamos,áramos,éramos,íramos,ávamos,emos,aremos,eremos,iremos,ássemos,êssemos,íssemos,imos,"
    + "armos,ermos,irmos,eu,iu,ou,ira,iras";

  function standard(s, rules) {
    const rule = rules(STANDARD);
    const ending = s.longest(rule);
    const kind = Number(rule.get(ending));
    if (!ending || (kind === 9 && !s.ends("e" + ending))) {
      return false;
    }
    const least = kind === 5 ? s.p1 : kind === 9 ? s.pv : s.p2;
    if (!s.drop(ending, least, ["", "", "log", "u", "ente", "", "", "", "", "ir"][kind])) {
      return false;
    }
    if (kind === 5) {
      if (s.drop("iv", s.p2)) { s.drop("at", s.p2); } else { s.apply(rules("os,ic,ad"), s.p2); }
    } else if (kind === 6) {
      s.apply(rules("ante,avel,ível"), s.p2);
    } else if (kind === 7) {
      s.apply(rules("abil,ic,iv"), s.p2);
    } else if (kind === 8) {
      s.drop("at", s.p2);
    }
    return true;
  }

  function verb(s, rules) {
    const ending = s.longest(rules(VERB), s.pv);
    return ending !== "" && s.put(ending);
  }

  window.vade.stemmer(/^[a-zß-ſ]+$/, (form, Word, rules) => {
    const s = new Word(form.replace(/ã/g, "a~").replace(/õ/g, "o~"), "aeiouáéíóúâêô");
    s.regions();
    s.verbs();
    if (standard(s, rules) || verb(s, rules)) {
      if (s.ends("ci")) { s.drop("i", s.pv); }
    } else {
      s.apply(rules("os,a,i,o,á,í,ó"), s.pv);
    }
    if (/[eéê]$/.test(s.text)) {
      if (s.drop(s.text.at(-1), s.pv) && /(gu|ci)$/.test(s.text)) { s.drop(s.text.at(-1), s.pv); }
    } else {
      s.drop("ç", 0, "c");
    }
    return s.text.replace(/a~/g, "ã").replace(/o~/g, "õ");
  });
})();
