package it.pdo.format.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.pdo.format.BrokenFormatsTest;
import it.pdo.format.RandomFormats;
import it.pdo.format.reading.FormatReader;
import it.pdo.format.reading.FormatWriter;
import it.pdo.format.starter.StarterFormats;
import it.pdo.shared.Issue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class FormatDocumentTest {
    private static final String TEXT = """
            format: prova
            version: 1
            title: "Piano: di prova"
            years: {from: 2026, to: 2028}
            policy: default
            levels:
              - code: obiettivo
                name: Obiettivo
                plural: Obiettivi
                under: [plan]
                fields:
                  - {code: missione, name: Missione, type: text, required: true}
                  - {code: costo, name: Costo, type: money}
            """;

    private final FormatDocument document = open(TEXT);

    @Test
    void text_openedAndWritten_isTheSameBytes() {
        assertThat(document.yaml()).isEqualTo(TEXT);
    }

    @Test
    void starters_openedAndWritten_areTheSameBytes() {
        assertThat(StarterFormats.list()).isNotEmpty().allSatisfy(starter -> assertThat(
                        open(starter.yaml()).yaml())
                .isEqualTo(FormatWriter.write(starter.format())));
    }

    @Test
    void draft_ofAnyDocument_isWhatItsTextReads() throws IOException {
        List<FormatDocument> documents = new ArrayList<>();
        for (String name : BrokenFormatsTest.files()) {
            FormatDocument.open(name, BrokenFormatsTest.text(name)).document().ifPresent(documents::add);
        }
        LongStream.range(0, 100)
                .mapToObj(seed -> open(FormatWriter.write(RandomFormats.of(seed))))
                .forEach(documents::add);

        assertThat(documents).hasSizeGreaterThan(200).allSatisfy(one -> {
            FormatReader.Draft fromTree = one.draft();
            FormatReader.Draft fromText = FormatReader.draft("", one.asItStands());
            assertThat(fromTree.format()).isEqualTo(fromText.format());
            assertThat(fromTree.issues())
                    .extracting(Issue::code, issue -> issue.place().path(), Issue::words)
                    .containsExactlyInAnyOrderElementsOf(fromText.issues().stream()
                            .map(issue -> tuple(issue.code(), issue.place().path(), issue.words()))
                            .toList());
        });
    }

    @Test
    void values_areFoundByPointer_andWhatIsNotThereIsEmpty() {
        assertThat(document.text("/levels/0/fields/1/name")).isEqualTo("Costo");
        assertThat(document.text("/years/from")).isEqualTo("2026");
        assertThat(document.flag("/levels/0/fields/0/required")).isTrue();
        assertThat(document.texts("/levels/0/under")).containsExactly("plan");
        assertThat(document.size("/levels/0/fields")).isEqualTo(2);
        assertThat(document.get("/levels/1")).isNull();
        assertThat(document.get("/title/0")).isNull();
        assertThat(document.text("/levels/0")).isEmpty();
        assertThat(document.size("/title")).isZero();
    }

    @Test
    void change_leavesTheDocumentItCameFromAlone() {
        FormatDocument changed = document.with("/levels/0/name", "Meta");

        assertThat(changed.text("/levels/0/name")).isEqualTo("Meta");
        assertThat(document.text("/levels/0/name")).isEqualTo("Obiettivo");
        assertThat(changed.with("/levels/0/name", "Obiettivo")).isEqualTo(document);
    }

    @Test
    void wrongValue_isKeptAsTyped_andToldAtItsPointer() {
        FormatDocument wrong = document.with("/years/from", "duemila");

        assertThat(open(wrong.yaml()).text("/years/from")).isEqualTo("duemila");
        assertThat(wrong.draft().format()).isPresent();
        assertThat(wrong.draft().issues())
                .extracting(issue -> issue.place().path())
                .contains("/years/from");
    }

    @Test
    void emptyText_takesTheValueAway_andWhatWouldBeLeftEmptyGoesToo() {
        FormatDocument weighted = document.with("/levels/0/weight/use", "required");

        assertThat(weighted.text("/levels/0/weight/use")).isEqualTo("required");
        assertThat(weighted.with("/levels/0/weight/use", "")).isEqualTo(document);
        assertThat(document.without("/levels/0/fields/0")
                        .without("/levels/0/fields/0")
                        .has("/levels/0/fields"))
                .isFalse();
        assertThat(document.without("/levels/0/nothing")).isSameAs(document);
    }

    @Test
    void element_insertedAndMoved_standsWhereItWasPut() {
        Map<String, Object> field = Map.of("code", "note", "name", "Note", "type", "text");
        FormatDocument three = document.insert("/levels/0/fields", 1, field);

        assertThat(codes(three)).containsExactly("missione", "note", "costo");
        assertThat(codes(three.move("/levels/0/fields", 0, 2))).containsExactly("note", "costo", "missione");
        assertThat(three.move("/levels/0/fields", 0, 3)).isSameAs(three);
        assertThat(three.move("/levels/0/fields", 0, -1)).isSameAs(three);
        assertThat(codes(document.insert("/levels/0/fields", Integer.MAX_VALUE, field)))
                .containsExactly("missione", "costo", "note");
    }

    @Test
    void number_isWrittenAsANumber_andTextThatLooksLikeOneAsText() {
        FormatDocument changed = document.with("/levels/0/weight/use", "required")
                .with("/levels/0/weight/sum", BigDecimal.valueOf(100))
                .with("/title", "2026");

        assertThat(changed.yaml()).contains("sum: 100").contains("title: \"2026\"");
        assertThat(FormatReader.read("", changed.yaml()).issues()).isEmpty();
    }

    @Test
    void textThatIsNoYaml_isNotOpened_andSaysWhere() {
        FormatDocument.Opening opening = FormatDocument.open("mio.yaml", "format: [a\ntitle: b");

        assertThat(opening.document()).isEmpty();
        assertThat(opening.issues()).isNotEmpty().allSatisfy(issue -> {
            assertThat(issue.place().source()).isEqualTo("mio.yaml");
            assertThat(issue.place().line()).isPositive();
        });
        assertThat(FormatDocument.open("", "[a, b]").document()).isEmpty();
        assertThat(FormatDocument.open("", "[a, b]").issues()).isNotEmpty();
        assertThat(FormatDocument.open("", "a: 1\na: 2").document()).isEmpty();
    }

    private static List<String> codes(FormatDocument document) {
        return java.util.stream.IntStream.range(0, document.size("/levels/0/fields"))
                .mapToObj(i -> document.text("/levels/0/fields/%d/code".formatted(i)))
                .toList();
    }

    static FormatDocument open(String yaml) {
        return FormatDocument.open("", yaml).document().orElseThrow();
    }
}
