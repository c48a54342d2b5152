package it.pdo.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.format.document.FormatDocument;
import it.pdo.format.starter.StarterFormats;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers typed in a form, as the format file stores them. */
final class FormTest {
    private final FormatDocument format = FormatDocument.open(
                    "", StarterFormats.list().getFirst().yaml())
            .document()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.000   | sum: 1000
            1.234,5 | sum: 1234.5
            12,5    | sum: 12.5
            1.25    | sum: 1.25
            0.5     | sum: 0.5
            12,000  | sum: "12,000"
            10,000.00 | sum: "10,000.00"
            """)
    void number_typedAsASumOfWeights_isInTheFileWhatAnItalianMeant_orWaitsAsTyped(String typed, String line) {
        FormatDocument changed = format.with("/levels/0/weight/use", "required")
                .with("/levels/0/weight/sum", Form.number(typed, Locale.ITALIAN));

        assertThat(changed.yaml()).contains(line).doesNotContain(line + "0");
    }

    @ParameterizedTest
    @CsvSource({"999999999999999,true", "1000000000000000,false", "'0,12345678',true", "'0,123456789',false"})
    void number_beyondWhatPlansHave_staysAsTyped(String typed, boolean number) {
        assertThat(Form.number(typed, Locale.ITALIAN) instanceof String).isEqualTo(!number);
    }
}
