package it.pdo.ui.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.testing.NeededTags;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What `./pdo test --fast` runs is what needs neither database nor browser: held by what the tests call. */
class TestTagsTest {
    private static final NeededTags TAGS = NeededTags.ofTestsBeside(TestTagsTest.class);

    @Test
    void tags_ofEveryTestClass_areThoseItNeeds() {
        assertThat(TAGS.wrong()).isEmpty();
    }

    @Test
    void needs_ofKnownClasses_areFound() {
        Map<String, Set<String>> needed = TAGS.needed();

        assertThat(needed)
                .containsEntry("it.pdo.ui.journey.DoorJourneyTest", Set.of(NeededTags.BROWSER, NeededTags.DATABASE))
                .containsEntry("it.pdo.ui.month.MonthGridTest", Set.of(NeededTags.BROWSER))
                .containsEntry("it.pdo.ui.text.FigureFormatterTest", Set.of());
    }
}
