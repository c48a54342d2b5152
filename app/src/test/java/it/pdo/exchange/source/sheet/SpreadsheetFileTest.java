package it.pdo.exchange.source.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.shared.Issue;
import it.pdo.shared.Severity;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "<c r=\"A1\"><v>0.30000000000000004</v></c> § 0,3",
                "<c r=\"A1\"><v>1234.5</v></c> § 1234,5",
                "<c r=\"A1\"><v>1E3</v></c> § 1000",
                "<c r=\"A1\"><v>12.345</v></c> § 12,3450",
                "<c r=\"A1\"><v>0.125</v></c> § 0,125",
                "<c r=\"A1\"><v>1234.567</v></c> § 1234,567",
                "<c r=\"A1\"><v>-0</v></c> § 0",
                "<c r=\"A1\" s=\"1\"><v>46387</v></c> § 31/12/2026",
                "<c r=\"A1\" s=\"1\"><v>59</v></c> § 28/02/1900",
                "<c r=\"A1\" s=\"1\"><v>61</v></c> § 01/03/1900",
                "<c r=\"A1\" s=\"2\"><v>0.45</v></c> § 45%",
                "<c r=\"A1\" s=\"2\"><v>0.455</v></c> § 45,5%",
                "<c r=\"A1\" s=\"3\"><v>1234567.5</v></c> § € 1.234.567,50",
                "<c r=\"A1\" s=\"4\"><v>1234</v></c> § 1.234",
                "<c r=\"A1\" s=\"5\"><v>46023</v></c> § gennaio 2026",
                "<c r=\"A1\" s=\"6\"><v>46023.75</v></c> § 01/01/2026 18:00",
                "<c r=\"A1\" s=\"7\"><v>1.5</v></c> § 36:00",
                "<c r=\"A1\" t=\"b\"><v>1</v></c> § VERO",
                "<c r=\"A1\" t=\"b\"><v>0</v></c> § FALSO",
                "<c r=\"A1\" t=\"s\"><v>0</v></c> § Uno",
                "<c r=\"A1\" t=\"s\"><v>1</v></c> § Due",
                "<c r=\"A1\" t=\"d\"><v>2026-12-31T00:00:00</v></c> § 31/12/2026",
                "<c r=\"A1\" t=\"inlineStr\"><is><t>=1+1</t></is></c> § =1+1",
                "<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000A_b_x005F_x0041_</t></is></c> § `a\nb_x0041_`",
            })
    void cell_ofAnyType_readsAsAPersonSeesIt(String cell, String text) {
        Sheet sheet =
                Xlsx.sheet(new Xlsx().rows("<row r=\"1\">" + cell + "</row>").bytes());

        assertThat(sheet.rows()).containsExactly(new SourceRow(1, List.of(text)));
    }

    @Test
    void cell_withFormula_showsItsCalculatedValue_withANote() {
        Sheet sheet = Xlsx.sheet(new Xlsx()
                .rows(
                        "<row r=\"12\"><c r=\"C12\"><f>A1+B1</f><v>3</v></c><c r=\"D12\" t=\"str\"><f>A1</f><v></v></c></row>")
                .bytes());

        assertThat(sheet.rows().getFirst().cells()).containsExactly("", "", "3");
        assertThat(sheet.problems().values()).allSatisfy(note -> {
            assertThat(note.severity()).isEqualTo(Severity.INFO);
            assertThat(note.code()).isEqualTo(Sheet.CALCULATED);
        });
        assertThat(sheet.problems().get(new CellAddress("Foglio1", 12, 3)))
                .hasToString("prova.xlsx:Foglio1!C12 la cella mostra il valore della formula «=A1+B1»");
    }

    @Test
    void cell_withFormulaAndWithoutItsValue_isAProblemThatNamesTheCell() {
        Sheet sheet = Xlsx.sheet(new Xlsx()
                .rows(
                        "<row r=\"12\"><c r=\"C12\"><f>A1+B1</f></c><c r=\"D12\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>")
                .bytes());

        assertThat(sheet.problems().values())
                .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.ERROR))
                .extracting(Issue::code)
                .containsExactly("sheet.formula", "sheet.error");
        assertThat(sheet.problems().get(new CellAddress("Foglio1", 12, 3)))
                .hasToString(
                        "prova.xlsx:Foglio1!C12 la cella contiene la formula «=A1+B1» e non il suo valore: aprire il"
                                + " file con un foglio di calcolo e salvarlo, o scrivere qui il valore");
    }

    @Test
    void cell_withAnErrorOrAnImpossibleDate_isAProblem() {
        Sheet sheet = Xlsx.sheet(new Xlsx()
                .rows("<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#DIV/0!</v></c><c r=\"B1\" s=\"1\"><v>-3</v></c></row>")
                .bytes());

        assertThat(sheet.problems().values()).extracting(Issue::code).containsExactly("sheet.error", "sheet.value");
    }

    @Test
    void rows_atTheLimit_areRead_andOneMoreIsRefused() {
        assertThat(refusal(csv("a\n".repeat(50_000)))).isEmpty();
        assertThat(refusal(csv("a\n".repeat(50_001))))
                .containsExactly("prova:prova!50001 il foglio ha più di 50.000 righe: dividerlo in più file");
    }

    @Test
    void columns_atTheLimit_areRead_andOneMoreIsRefused() {
        assertThat(refusal(csv(";".repeat(199) + "a"))).isEmpty();
        assertThat(refusal(csv(";".repeat(200) + "a")))
                .singleElement()
                .asString()
                .contains("ne sono ammesse 200");
        assertThat(refusal(new Xlsx()
                        .rows("<row r=\"1\"><c r=\"GR1\"><v>1</v></c></row>")
                        .bytes()))
                .isEmpty();
        assertThat(refusal(new Xlsx()
                        .rows("<row r=\"1\"><c r=\"GS1\"><v>1</v></c></row>")
                        .bytes()))
                .hasSize(1);
    }

    @Test
    void cellText_atTheLimit_isRead_andOneMoreIsRefused() {
        assertThat(refusal(csv("a".repeat(32_767)))).isEmpty();
        assertThat(refusal(csv("a".repeat(32_768)))).hasSize(1);
    }

    @Test
    void file_overFiftyMegabytes_isRefusedWithoutReadingIt(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("enorme.xlsx");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(50L * 1024 * 1024 + 1);
        }

        assertThat(SpreadsheetFile.open(file))
                .isInstanceOfSatisfying(SpreadsheetFile.Refused.class, r -> assertThat(r.issues())
                        .extracting(Issue::toString)
                        .containsExactly("enorme.xlsx il file è di 51 MB; ne sono ammessi 50"));
        assertThat(SpreadsheetFile.open(folder.resolve("niente.xlsx")))
                .isInstanceOfSatisfying(
                        SpreadsheetFile.Refused.class,
                        r -> assertThat(r.issues()).extracting(Issue::code).containsExactly("source.missing"));
    }

    @Test
    void zipBomb_byRatio_isRefused() {
        byte[] zeros = new byte[20 * 1024 * 1024];
        assertThat(codes(new Xlsx().rows("").part("xl/media/bomb.bin", zeros).bytes()))
                .containsExactly("sheet.zip-bomb");
        byte[] small = new byte[4 * 1024 * 1024];
        assertThat(codes(new Xlsx().rows("").part("xl/media/small.bin", small).bytes()))
                .isEmpty();
    }

    @Test
    void archive_withTooManyParts_isRefused() {
        Xlsx many = new Xlsx().rows("");
        for (int i = 0; i < 2_001; i++) {
            many.part("xl/media/" + i, "x");
        }
        assertThat(codes(many.bytes())).containsExactly("sheet.zip-bomb");
    }

    @Test
    void xml_thatDeclaresEntities_isRefused() {
        String attack = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y \"&x;&x;\">]>"
                + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&y;</t></is></c></row>"
                + "</sheetData></worksheet>";

        assertThat(codes(new Xlsx().part("xl/worksheets/sheet1.xml", attack).bytes()))
                .containsExactly("sheet.entities");
    }

    @ParameterizedTest
    @CsvSource({
        "<html><table><tr><td>a</td></tr></table>, sheet.html",
        "%PDF-1.7, sheet.pdf",
        "{\\rtf1, sheet.not-table",
        "<?xml version=\"1.0\"?><a/>, sheet.xml",
    })
    void text_thatIsNoTable_isNamed(String text, String code) {
        assertThat(codes(text.getBytes(StandardCharsets.UTF_8))).containsExactly(code);
    }

    @Test
    void otherFormats_areNamedInWords() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertThat(codes(old)).containsExactly("sheet.xls");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] encrypted = Arrays.copyOf(old, old.length + name.length);
        System.arraycopy(name, 0, encrypted, old.length, name.length);
        assertThat(codes(encrypted)).containsExactly("sheet.encrypted");
        assertThat(codes(new Xlsx()
                        .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .bytes()))
                .as("without its content")
                .containsExactly("sheet.broken");
        assertThat(codes(new Xlsx().rows("").part("xl/vbaProject.bin", "x").bytes()))
                .containsExactly("sheet.macros");
        assertThat(codes(new byte[0])).containsExactly("sheet.empty");
        assertThat(codes(new byte[] {1, 2, 0, 4})).containsExactly("sheet.not-text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAA1", "1", "a1", "ZZZZ9"})
    void address_thatNoSheetHas_isRefusedWithoutTakingMemory(String address) {
        assertThat(codes(new Xlsx()
                        .rows("<row r=\"1\"><c r=\"" + address + "\"><v>1</v></c></row>")
                        .bytes()))
                .containsExactly("sheet.broken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "`a;b,c;d` § 3",
                "`a,b,c\n1,2,3` § 3",
                "`a\tb\n1,5\t2` § 2",
                "`sep=,\na,b;c` § 2",
                "`\"a;\"\"x\"\"\";b` § 2",
            })
    void csv_separator_isGuessed(String text, int columns) {
        assertThat(Xlsx.sheet(text.getBytes(StandardCharsets.UTF_8)).columns()).isEqualTo(columns);
    }

    @Test
    void csv_inWindowsLetters_isRead() {
        assertThat(Xlsx.sheet("Città;perché\n".getBytes(Charset.forName("windows-1252")))
                        .rows())
                .containsExactly(new SourceRow(1, List.of("Città", "perché")));
        assertThat(Xlsx.sheet("\ufeffCittà;x".getBytes(StandardCharsets.UTF_8)).rows())
                .containsExactly(new SourceRow(1, List.of("Città", "x")));
    }

    @Test
    void csv_withQuotes_keepsLinesAndTellsTheUnclosed() {
        assertThat(Xlsx.sheet(csv("a;\"due\nrighe\";\"\"\"x\"\"\"\r\nb")).rows())
                .containsExactly(new SourceRow(1, List.of("a", "due\nrighe", "\"x\"")), new SourceRow(2, List.of("b")));
        assertThat(refusal(csv("a\nb;\"mai chiusa\nc")))
                .containsExactly("prova:2 virgolette aperte nella colonna B e mai chiuse");
    }

    @Test
    void csv_withFormula_isAProblem() {
        assertThat(Xlsx.sheet(csv("=SOMMA(A1:A2);= 5;=> dopo;-3")).problems().values())
                .extracting(i -> i.place().path())
                .containsExactly("prova!A1", "prova!B1");
    }

    @Test
    void brokenZips_ofAllKinds_areRefusedAndNeverThrow() {
        byte[] good = new Xlsx()
                .rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>12.5</v></c></row>")
                .bytes();
        Random random = new Random(20261120);
        for (int round = 0; round < 1_000; round++) {
            byte[] broken = good.clone();
            for (int hit = 0; hit <= random.nextInt(8); hit++) {
                broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt(256);
            }
            if (round % 3 == 0) {
                broken = Arrays.copyOf(broken, 4 + random.nextInt(broken.length - 4));
            }
            assertThat(SpreadsheetFile.open("rotto.xlsx", broken)).isNotNull();
        }
    }

    @Test
    void brokenXml_ofAllKinds_isRefusedAndNeverThrows() {
        String good =
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>46000</v>"
                        + "</c></row><row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData></worksheet>";
        Random random = new Random(7);
        String signs = "<>/\"=&;rcvts01239AZ -.E";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder broken = new StringBuilder(good);
            for (int hit = 0; hit <= random.nextInt(4); hit++) {
                broken.setCharAt(random.nextInt(broken.length()), signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(SpreadsheetFile.open(
                            "rotto.xlsx",
                            new Xlsx()
                                    .part("xl/worksheets/sheet1.xml", broken.toString())
                                    .bytes()))
                    .isNotNull();
        }
    }

    @Test
    void headerRow_belowATitle_isGuessed() {
        Sheet sheet = Xlsx.sheet(csv("Piano 2026;;\n;;\nCodice;Titolo;Peso\n1;Primo;10\n2;Secondo;20\n"));

        assertThat(sheet.guessedHeaderRow()).isEqualTo(3);
        assertThat(sheet.headers(3)).containsExactly("Codice", "Titolo", "Peso");
    }

    @Test
    void headers_blankOrRepeated_getNamesOfTheirOwn() {
        assertThat(Xlsx.sheet(csv("Titolo;;Titolo;a{b}|c\n1;2;3;4")).headers(1))
                .containsExactly("Titolo", "Colonna B", "Titolo (2)", "a(b)/c");
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> refusal(byte[] bytes) {
        return issues(bytes).stream().map(Issue::toString).toList();
    }

    private static List<String> codes(byte[] bytes) {
        return issues(bytes).stream().map(Issue::code).toList();
    }

    private static List<Issue> issues(byte[] bytes) {
        return switch (SpreadsheetFile.open("prova", bytes)) {
            case SpreadsheetFile.Opened _ -> List.of();
            case SpreadsheetFile.Refused(List<Issue> issues) -> issues;
        };
    }
}
