package soleatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import soleatlas.chart.scene.Layer;
import soleatlas.chart.scene.MarkGroup;
import soleatlas.chart.scene.Role;
import soleatlas.chart.scene.Scene;
import soleatlas.chart.scene.TextMark;
import soleatlas.chart.style.Colour;
import soleatlas.chart.text.TextBlock;
import soleatlas.chart.text.TextMetrics;
import soleatlas.chart.text.TextStyle;
import soleatlas.chart.text.TextStyle.Weight;
import soleatlas.geometry.Box;
import soleatlas.geometry.Viewport;

class SvgPainterTest {

    private static final String HOSTILE =
            "</text><script>alert('1')</script>]]><!-- & \"q\" \u0000\u0007\u001B[31m\uFFFE \uD800 x \uDC00 &lt; 足";

    @ParameterizedTest
    @EnumSource
    void whateverAMapSaysComesOutAsText(SvgPainter.Words words) throws Exception {
        TextBlock block = TextBlock.line(new TextMetrics(), HOSTILE, new TextStyle(Weight.REGULAR, 14), 0, 0);
        TextMark text = TextMark.of(block, Box.ofSize(400, 40), TextBlock.Align.LEFT, Colour.of("#000000"), null);
        MarkGroup group = new MarkGroup("zone/\"><b>/1", Role.ZONE, HOSTILE, HOSTILE, 1, List.of(text));
        MarkGroup same = new MarkGroup("zone/\"><b>/1", Role.ZONE, HOSTILE, HOSTILE, 1, List.of());
        Scene scene = new Scene(
                HOSTILE,
                HOSTILE,
                "en\" onload=\"alert(1)",
                400,
                40,
                Colour.TRANSPARENT,
                new Viewport(1, 0, 0),
                List.of(Layer.onScreen("1 layer", List.of(group, same))));
        Document svg = parsed(text(scene, words));
        assertThat(elements(svg, "script")).isEmpty();
        assertThat(elements(svg, "b")).isEmpty();
        String kept = HOSTILE.replaceAll("[\u0000\u0007\u001B\uFFFE]", "")
                .replace("\uD800", "")
                .replace("\uDC00", "");
        assertThat(elements(svg, "title")).extracting(Element::getTextContent).containsOnly(kept);
        if (words != SvgPainter.Words.OUTLINED) {
            assertThat(elements(svg, "text"))
                    .extracting(Element::getTextContent)
                    .containsExactly(kept);
        }
        assertThat(ids(svg)).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z_][A-Za-z0-9_.-]*"));
        assertThat(svg.getDocumentElement().hasAttribute("onload")).isFalse();
    }

    @Test
    void everyZoneHasItsNameAndRole() throws Exception {
        Scene scene = ChartScenes.of("classic view=all patterns guides labels=numbers");
        Document svg = parsed(text(scene, SvgPainter.Words.NAMED));
        List<Element> zones = elements(svg, "g").stream()
                .filter(group -> group.getAttribute("role").equals("graphics-symbol"))
                .toList();
        assertThat(zones)
                .hasSameSizeAs(scene.groups().stream()
                        .filter(group -> group.role() == Role.ZONE)
                        .toList())
                .allSatisfy(zone -> assertThat(
                                zone.getElementsByTagName("title").item(0).getTextContent())
                        .isNotBlank());
        assertThat(elements(svg, "g")).anyMatch(zone -> zone.getAttribute("id").equals("zone-left-plantar-stomach"));
        assertThat(ids(svg)).doesNotHaveDuplicates();
        Matcher references = Pattern.compile("url\\(#([^)]*)\\)").matcher(text(scene, SvgPainter.Words.NAMED));
        while (references.find()) {
            assertThat(ids(svg)).contains(references.group(1));
        }
        Element root = svg.getDocumentElement();
        assertThat(root.getAttribute("role")).contains("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("title description");
        assertThat(root.getAttribute("xml:lang")).isEqualTo("en");
    }

    @Test
    void theFileHoldsTheLettersThatItNeedsAndNoMore() throws Exception {
        Scene scene = ChartScenes.of("classic view=medial");
        String svg = text(scene, SvgPainter.Words.EMBEDDED);
        Matcher fonts = Pattern.compile("font-weight:(\\d+);src:url\\(data:font/ttf;base64,([^)]*)\\)")
                .matcher(svg);
        List<String> weights = new ArrayList<>();
        while (fonts.find()) {
            weights.add(fonts.group(1));
            TrueTypeFont part = new TTFParser()
                    .parse(new RandomAccessReadBuffer(Base64.getDecoder().decode(fonts.group(2))));
            CmapLookup lookup = part.getUnicodeCmapLookup();
            characters(scene, Integer.parseInt(fonts.group(1)))
                    .forEach(character ->
                            assertThat(lookup.getGlyphId(character)).isNotZero());
            assertThat(part.getNumberOfGlyphs()).isLessThan(60);
        }
        assertThat(weights).containsExactly("400", "600");
        assertThat(svg).hasSizeLessThan(120_000).isEqualTo(text(scene, SvgPainter.Words.EMBEDDED));
        assertThat(text(scene, SvgPainter.Words.OUTLINED)).doesNotContain("<text", "@font-face");
    }

    private static List<Integer> characters(Scene scene, int weight) {
        return scene.groups().stream()
                .flatMap(group -> group.marks().stream())
                .filter(TextMark.class::isInstance)
                .map(TextMark.class::cast)
                .filter(mark -> mark.style().weight().number() == weight)
                .flatMap(mark -> mark.text().codePoints().boxed())
                .toList();
    }

    private static String text(Scene scene, SvgPainter.Words words) throws XMLStreamException {
        StringWriter text = new StringWriter();
        SvgPainter.paint(scene, 1, words, text);
        return text.toString();
    }

    private static Document parsed(String svg) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document svg, String name) {
        NodeList found = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<String> ids(Document svg) {
        return elements(svg, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
