/* Spanish. */
(function () {
  "use strict";

  const STANDARD = "anza,anzas,ico,ica,icos,icas,ismo,ismos,able,ables,ible,ibles,ista,istas,oso,osa,osos,osas,amiento,"
    + "amientos,imiento,imientos:1 adora,ador,ación,adoras,adores,aciones,ante,antes,ancia,ancias:2 logía,"
    + "logías:3 ución,uciones:4 encia,encias:5 amente:6 mente:7 idad,idades:8 iva,ivo,ivas,ivos:9";
  const YIELD = "ya,ye,yan,yen,yeron,yendo,yo,yó,yas,yes,yais,yamos";
  const VERB = "en,es,éis,emos,arían,arías,arán,arás,aríais,aría,aréis,aríamos,aremos,ará,aré,erían,erías,erán,erás,"
    + "eríais,ería,eréis,eríamos,eremos,erá,eré,irían,irías,irán,irás,iríais,iría,iréis,iríamos,iremos,irá,iré,"
    + "aba,ada,ida,ía,ara,iera,ad,ed,id,ase,iese,aste,iste,an,aban,ían,aran,ieran,asen,iesen,aron,ieron,ado,"
    + "ido,ando,iendo,ió,ar,er,ir,as,abas,adas,idas,ías,aras,ieras,ases,ieses,ís,áis,abais,íais,arais,ierais,"
    + "aseis,ieseis,asteis,isteis,ados,idos,amos,ábamos,íamos,imos,áramos,iéramos,iésemos,ásemos";

  function pronoun(s, rules) {
    const ending = s.longest(rules("me,se,sela,selo,selas,selos,la,le,lo,las,les,los,nos"));
    if (!ending) {
      return;
    }
    const whole = s.text;
    s.put(ending);
    const rule = rules("iéndo:iendo ándo:ando ár:ar ér:er ír:ir ando:ando iendo:iendo ar:ar er:er ir:ir yendo:yendo");
    const verb = s.longest(rule);
    if ((verb === "yendo" && !s.ends("uyendo")) || !s.apply(rule, s.pv)) { s.text = whole; }
  }

  function standard(s, rules) {
    const rule = rules(STANDARD);
    const ending = s.longest(rule);
    const kind = Number(rule.get(ending));
    if (!ending || !s.drop(ending, kind === 6 ? s.p1 : s.p2, ["", "", "", "log", "u", "ente"][kind])) {
      return false;
    }
    if (kind === 2) {
      s.drop("ic", s.p2);
    } else if (kind === 6) {
      if (s.drop("iv", s.p2)) { s.drop("at", s.p2); } else { s.apply(rules("os,ic,ad"), s.p2); }
    } else if (kind === 7) {
      s.apply(rules("ante,able,ible"), s.p2);
    } else if (kind === 8) {
      s.apply(rules("abil,ic,iv"), s.p2);
    } else if (kind === 9) {
      s.drop("at", s.p2);
    }
    return true;
  }

  function verb(s, rules) {
    const yielded = s.longest(rules(YIELD), s.pv);
    if (yielded && s.ends("u" + yielded)) {
      return s.put(yielded);
    }
    const ending = s.longest(rules(VERB), s.pv);
    s.put(ending);
    if (/^(en|es|éis|emos)$/.test(ending) && s.ends("gu")) { s.put("u"); }
    return true;
  }

  window.vade.stemmer(/^[a-zß-ſ]+$/, (form, Word, rules) => {
    const s = new Word(form, "aeiouáéíóúü");
    s.regions();
    s.verbs();
    pronoun(s, rules);
    if (!standard(s, rules)) { verb(s, rules); }
    const ending = s.longest(rules("os,a,o,á,í,ó,e,é"));
    if (ending && s.drop(ending, s.pv) && /[eé]/.test(ending) && s.ends("gu")) { s.drop("u", s.pv); }
    return s.text.replace(/[áéíóú]/g, (char) => "aeiou"["áéíóú".indexOf(char)]);
  });
})();
