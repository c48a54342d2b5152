package it.pdo.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTreeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 'a: 1'",
        "0, ''",
        "0, 'a: x#y'",
        "0, 'a: \"# text\"'",
        "1, 'a: 1 # one'",
        "2, '# one\n# two\na: 1'",
        "2, '# one\na: 1\n\n# two'",
        "1, '# one\na: [1'",
    })
    void comments_ofAText_areCountedAndNothingElseIs(int count, String yaml) {
        assertThat(YamlTree.comments(yaml.replace("\\n", "\n"))).isEqualTo(count);
    }
}
