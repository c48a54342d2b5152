package it.pdo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import it.pdo.testing.NeededTags;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What `./pdo test --fast` runs is what needs no database: held by what the tests call. */
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
                .containsEntry("it.pdo.identity.SignInTest", Set.of(NeededTags.DATABASE))
                .containsEntry("it.pdo.progress.MonthSaveTest", Set.of(NeededTags.DATABASE))
                .containsEntry("it.pdo.tenancy.embedded.EmbeddedMariaDbTest", Set.of(NeededTags.DATABASE))
                .containsEntry("it.pdo.scoring.PropertyTest", Set.of());
    }
}
