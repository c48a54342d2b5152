package it.pdo.testing;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Which tags the test classes of a module need, found by following their calls: a class whose tests can reach a
 * database server or an application context needs {@link #DATABASE}, one whose tests can reach a browser
 * {@link #BROWSER}. Calls through an interface of the tests are not followed.
 */
public final class NeededTags {
    public static final String DATABASE = "database";
    public static final String BROWSER = "browser";

    private static final Set<String> SERVERS = Set.of(
            "it.pdo.testing.TestDatabase",
            "it.pdo.testing.TwoTenants",
            "it.pdo.tenancy.embedded.EmbeddedMariaDb",
            "it.pdo.tenancy.server.ExternalMySql",
            "io.micronaut.context.ApplicationContext");
    private static final String BROWSERS = "com.microsoft.playwright";

    private final JavaClasses classes;

    private NeededTags(JavaClasses classes) {
        this.classes = classes;
    }

    /** Of the test classes that were compiled into one folder with the given one. */
    public static NeededTags ofTestsBeside(Class<?> testClass) {
        return new NeededTags(new ClassFileImporter()
                .importUrl(testClass.getProtectionDomain().getCodeSource().getLocation()));
    }

    /** What each test class needs, by its full name. */
    public Map<String, Set<String>> needed() {
        Map<String, Set<String>> needed = new TreeMap<>();
        for (JavaClass testClass : classes) {
            if (isTestClass(testClass.reflect())) {
                needed.put(testClass.getName(), neededBy(testClass));
            }
        }
        return needed;
    }

    /** Each test class whose tags are not those it needs, with both. */
    public Map<String, String> wrong() {
        Map<String, String> wrong = new TreeMap<>();
        needed().forEach((name, needed) -> {
            Set<String> present = tagsOf(classes.get(name).reflect());
            if (!present.equals(needed)) {
                wrong.put(name, "has " + present + ", needs " + needed);
            }
        });
        return wrong;
    }

    private static boolean isTestClass(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> AnnotationSupport.isAnnotated(method, Testable.class));
    }

    private static Set<String> tagsOf(Class<?> type) {
        Set<String> tags = new TreeSet<>();
        for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
            AnnotationSupport.findRepeatableAnnotations(at, Tag.class).stream()
                    .map(Tag::value)
                    .filter(Set.of(DATABASE, BROWSER)::contains)
                    .forEach(tags::add);
        }
        return tags;
    }

    private Set<String> neededBy(JavaClass testClass) {
        Set<String> needed = new TreeSet<>();
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> ahead = new ArrayDeque<>();
        for (JavaClass at = testClass; at != null; at = at.getRawSuperclass().orElse(null)) {
            enter(at, seen, ahead);
        }
        while (!ahead.isEmpty()) {
            for (JavaAccess<?> access : ahead.pop().getAccessesFromSelf()) {
                note(access.getTargetOwner(), needed);
                follow(access, seen, ahead);
            }
        }
        return needed;
    }

    /** All of a class of tests may run, also what its nested classes hold. */
    private void enter(JavaClass type, Set<JavaCodeUnit> seen, Deque<JavaCodeUnit> ahead) {
        for (JavaClass one : classes) {
            if (one.equals(type) || one.getName().startsWith(type.getName() + "$")) {
                one.getCodeUnits().stream().filter(seen::add).forEach(ahead::push);
            }
        }
    }

    private static void note(JavaClass owner, Set<String> needed) {
        if (SERVERS.contains(owner.getName())) {
            needed.add(DATABASE);
        }
        if (owner.getPackageName().startsWith(BROWSERS)) {
            needed.add(BROWSER);
        }
    }

    private void follow(JavaAccess<?> access, Set<JavaCodeUnit> seen, Deque<JavaCodeUnit> ahead) {
        JavaClass owner = access.getTargetOwner();
        if (!classes.contain(owner.getName())) {
            return;
        }
        owner.getStaticInitializer().filter(seen::add).ifPresent(ahead::push);
        if (access.getTarget() instanceof CodeUnitAccessTarget target) {
            target.resolveMember().filter(seen::add).ifPresent(ahead::push);
        }
    }
}
