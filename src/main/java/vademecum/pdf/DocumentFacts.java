package vademecum.pdf;

import java.time.LocalDate;
import java.util.Optional;

/// What a document says about itself.
///
/// @param title    its title
/// @param author   who wrote it; may be empty
/// @param subject  what it is about; may be empty
/// @param language BCP 47 tag
/// @param date     when it was made, if that is known
public record DocumentFacts(String title, String author, String subject, String language, Optional<LocalDate> date) {

    /// The facts as XMP, with what PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) want to find there.
    String xmp() {
        StringBuilder out = new StringBuilder();
        out.append("""
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>A</pdfaid:conformance>
                <pdfuaid:part>1</pdfuaid:part>
                <pdf:Producer>Vademecum</pdf:Producer>
                <dc:format>application/pdf</dc:format>
                """);
        out.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">").append(escaped(title))
                .append("</rdf:li></rdf:Alt></dc:title>\n");
        if (!author.isEmpty()) {
            out.append("<dc:creator><rdf:Seq><rdf:li>").append(escaped(author))
                    .append("</rdf:li></rdf:Seq></dc:creator>\n");
        }
        if (!subject.isEmpty()) {
            out.append("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">").append(escaped(subject))
                    .append("</rdf:li></rdf:Alt></dc:description>\n");
        }
        out.append("<dc:language><rdf:Bag><rdf:li>").append(escaped(language))
                .append("</rdf:li></rdf:Bag></dc:language>\n");
        date.ifPresent(day -> out.append("<xmp:CreateDate>").append(day).append("</xmp:CreateDate>\n<xmp:ModifyDate>")
                .append(day).append("</xmp:ModifyDate>\n"));
        return out.append("</rdf:Description>\n").append(EXTENSION).append("""
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>
                """).toString();
    }

    private static final String EXTENSION = """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        vademecum.base.Html.escape(text, out);
        return out.toString();
    }
}
