package it.pdo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which of the packages directly below a root may know which.
 *
 * @param root with the dot it ends in: {@code it.pdo.}
 * @param mayKnow the packages, by the one word they have below the root, each with those it may know
 */
public record Directions(String root, Map<String, Set<String>> mayKnow) {

    private static final SliceAssignment EACH_PACKAGE = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    };

    /** @param lines {@code scoring: shared target}, one for each package, those it may know behind the colon */
    public static Directions of(String root, String... lines) {
        Map<String, Set<String>> directions = new TreeMap<>();
        for (String line : lines) {
            String[] sides = line.split(":", 2);
            Set<String> known = Arrays.stream(sides[1].strip().split(" "))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toSet());
            directions.put(sides[0], known);
        }
        return new Directions(root, directions);
    }

    /** A package and all below it know only what its line allows, and whatever is not below the root. */
    public ArchRule rule(String name) {
        return knowsOnly(name, mayKnow.getOrDefault(name, Set.of()));
    }

    /** The rule of a package with other neighbours than the lines say. */
    public ArchRule knowsOnly(String name, Set<String> others) {
        return classes()
                .that()
                .resideInAPackage(root + name + "..")
                .should()
                .onlyDependOnClassesThat(describe(
                        "belong to " + others + " or are not below " + root,
                        known -> !known.getPackageName().startsWith(root)
                                || nameOf(known).equals(name)
                                || others.contains(nameOf(known))));
    }

    /** The packages directly below the root that hold a class, in them or further down. */
    public Set<String> foundIn(JavaClasses all) {
        return all.stream()
                .filter(type -> type.getPackageName().startsWith(root))
                .map(this::nameOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** No two packages lead to each other, in whatever steps, not even one to the package it is in. */
    public static ArchRule noCircleOfPackages() {
        return slices().assignedFrom(EACH_PACKAGE).should().beFreeOfCycles();
    }

    private String nameOf(JavaClass type) {
        return wordBelow(type, root);
    }

    /** The first word of a package below another, which ends in a dot; empty for that package itself. */
    static String wordBelow(JavaClass type, String above) {
        String below = type.getPackageName() + ".";
        return below.length() <= above.length()
                ? ""
                : below.substring(above.length(), below.indexOf('.', above.length()));
    }
}
