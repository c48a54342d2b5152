package it.pdo.ui.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import it.pdo.identity.Permissions;
import it.pdo.identity.SignedIn;
import it.pdo.planning.store.PlanStore;
import it.pdo.planning.store.Plans;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a page or the API asks of a service, the service asks {@link Permissions} about.
 *
 * <p>What counts: every method that code of {@code it.pdo.ui} or {@code it.pdo.server} calls or refers to, on a bean of the
 * features below ({@code @Singleton}, or an interface that one implements). It takes who is signed in, as {@link SignedIn} or
 * as the {@link Permissions} worked out for them, and its code leads to {@link Permissions}. {@link #PUBLIC} are the
 * exceptions.
 */
class ServicePermissionsTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("it.pdo");

    /** Public by nature, with the reason. */
    private static final Map<String, String> PUBLIC = Map.of(
            "SignIn.attempt", "nobody is signed in before it",
            "TokenSignIn.verify", "the same for programs",
            "SessionCheck.current", "says whether somebody still is who they were",
            "TenantCatalog.find", "the name of a municipality, shown before the sign-in",
            "TenantCatalog.list", "municipalities to choose from before the sign-in",
            "ImportFolder.source", "names a file by the handle of whoever kept it; reading it asks",
            "ImportFolder.forget", "deletes the file whose handle one has",
            "ImportQueue.submit", "lets work wait its turn; the work itself asks",
            "ImportQueue.cancel", "ends what one has begun oneself");

    static Stream<String> called() {
        return methods().keySet().stream();
    }

    private static Map<String, JavaMethod> methods() {
        Map<String, JavaMethod> found = new TreeMap<>();
        for (JavaClass caller : PRODUCT) {
            if (isEdge(caller)) {
                caller.getCodeUnits().stream()
                        .flatMap(ServicePermissionsTest::uses)
                        .map(use -> use.getTarget().resolveMember())
                        .flatMap(member -> member.stream())
                        .filter(JavaMethod.class::isInstance)
                        .map(JavaMethod.class::cast)
                        .filter(method -> isService(method.getOwner()))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .forEach(method -> found.put(name(method), method));
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("called")
    void service_calledByAPageOrTheApi_decides(String method) {
        assertThat(undecided(Objects.requireNonNull(methods().get(method)))).isEmpty();
    }

    @Test
    void services_calledByPagesAndApi_areFound() {
        assertThat(methods()).hasSizeGreaterThan(60).containsKey("Plans.load(Permissions, PlanId)");
    }

    @Test
    void exceptions_areStillCalled() {
        assertThat(methods().values().stream().map(ServicePermissionsTest::shortName))
                .containsAll(PUBLIC.keySet());
    }

    /** The rule, broken on purpose: a method that takes nobody, and one that takes somebody and asks nothing. */
    @Test
    void rule_onAMethodWithoutADecision_fails() {
        assertThat(undecided(method(PlanStore.class, "load"))).contains("takes nobody who is signed in");
        assertThat(undecided(method(Careless.class, "load"))).contains("never asks Permissions");
        assertThat(undecided(method(Plans.class, "load"))).isEmpty();
    }

    /** Takes somebody and does not ask. */
    static final class Careless {
        String load(SignedIn who) {
            return who.displayName();
        }
    }

    private static JavaMethod method(Class<?> owner, String name) {
        return new ClassFileImporter()
                .importClasses(owner).get(owner).getMethods().stream()
                        .filter(method -> method.getName().equals(name))
                        .map(method -> PRODUCT.contain(owner)
                                ? PRODUCT.get(owner).getMethod(name, parameters(method))
                                : method)
                        .findFirst()
                        .orElseThrow();
    }

    private static String[] parameters(JavaMethod method) {
        return method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    }

    private static Optional<String> undecided(JavaMethod method) {
        if (PUBLIC.containsKey(shortName(method))) {
            return Optional.empty();
        }
        boolean takesSomebody = method.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(SignedIn.class) || type.isEquivalentTo(Permissions.class));
        if (!takesSomebody) {
            return Optional.of("takes nobody who is signed in");
        }
        return leadsToPermissions(method) ? Optional.empty() : Optional.of("never asks Permissions");
    }

    private static boolean leadsToPermissions(JavaMethod start) {
        Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(start));
        Set<JavaCodeUnit> seen = new HashSet<>();
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (!seen.add(unit)) {
                continue;
            }
            for (JavaCodeUnitAccess<?> use : uses(unit).toList()) {
                if (use.getTargetOwner().isEquivalentTo(Permissions.class)) {
                    return true;
                }
                use.getTarget().resolveMember().ifPresent(open::push);
            }
        }
        return false;
    }

    private static Stream<JavaCodeUnitAccess<?>> uses(JavaCodeUnit unit) {
        return Stream.<JavaAccess<?>>concat(
                        unit.getCallsFromSelf().stream(),
                        Stream.concat(
                                unit.getMethodReferencesFromSelf().stream(),
                                unit.getConstructorReferencesFromSelf().stream()))
                .<JavaCodeUnitAccess<?>>map(access -> (JavaCodeUnitAccess<?>) access)
                .filter(access -> access.getTargetOwner().getPackageName().startsWith("it.pdo"));
    }

    private static boolean isEdge(JavaClass type) {
        return inside(type, "it.pdo.ui") || inside(type, "it.pdo.server");
    }

    private static boolean isService(JavaClass type) {
        boolean below = inside(type, "it.pdo") && !isEdge(type) && !inside(type, "it.pdo.command");
        return below
                && (type.isAnnotatedWith(Singleton.class)
                        || (type.isInterface()
                                && type.getAllSubclasses().stream()
                                        .anyMatch(bean -> !isEdge(bean) && bean.isAnnotatedWith(Singleton.class))));
    }

    private static boolean inside(JavaClass type, String root) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    private static String shortName(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static String name(JavaMethod method) {
        return shortName(method)
                + method.getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .toList()
                        .toString()
                        .replace('[', '(')
                        .replace(']', ')');
    }
}
