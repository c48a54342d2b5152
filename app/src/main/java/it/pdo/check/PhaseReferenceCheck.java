package it.pdo.check;

import it.pdo.check.CheckInput.IndicatorAt;
import it.pdo.check.text.FoldedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks references to phases by number, {@code (Fasi 6, 8)}, that do not exist. Only a reference alone or in brackets
 * counts: «la fase 2 del bando» is a phase of something else.
 */
final class PhaseReferenceCheck implements PlanCheck {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}[a-z]?");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    @Override
    public void check(CheckInput plan, FindingCollector findings) {
        for (ItemAt at : plan.items()) {
            List<ItemAt> phases = plan.children(at);
            if (at.active() && !phases.isEmpty()) {
                check(plan, at, phases, findings);
            }
        }
    }

    private static void check(CheckInput plan, ItemAt at, List<ItemAt> phases, FindingCollector findings) {
        Set<String> codes = phases.stream()
                .flatMap(phase -> codes(phase.item().code()).stream())
                .collect(Collectors.toSet());
        for (Pattern reference : references(phases)) {
            plan.indicatorsOf(at).filter(IndicatorAt::active).forEach(indicator -> missing(
                            reference, indicator.indicator().name(), codes)
                    .ifPresent(number -> findings.addOf(
                            FindingPlace.NAME,
                            CheckRule.PHASE_REFERENCE.severity(),
                            CheckRule.PHASE_REFERENCE,
                            "",
                            indicator,
                            number,
                            phases.size())));
            Stream.concat(
                            at.item().people().stream().map(row -> row.note() == null ? "" : row.note()),
                            phases.stream().map(phase -> phase.item().title()))
                    .flatMap(text -> missing(reference, text, codes).stream())
                    .distinct()
                    .forEach(number -> findings.add(CheckRule.PHASE_REFERENCE, at, number, phases.size()));
        }
    }

    /** A code and its bare number: {@code F 2.1} is also the second objective's first. */
    private static Set<String> codes(String code) {
        Set<String> all = new TreeSet<>();
        String folded = code.toLowerCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(folded);
        while (number.find()) {
            all.add(number.group());
            all.add(number.group().replaceAll("[a-z]", ""));
        }
        return all;
    }

    /** «fase 1», «fasi 1, 2 e 3» in the words the format has for its phases. */
    private static Set<Pattern> references(List<ItemAt> phases) {
        return phases.stream()
                .filter(phase -> phase.level() != null)
                .map(phase -> FoldedText.fold(
                        phase.level() == null ? "" : phase.level().name()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> {
                    String stem = Pattern.quote(name.length() > 3 ? name.substring(0, name.length() - 1) : name);
                    String list = "[0-9]{1,3}[a-z]?(?:\\s*(?:,|-|–|e|ed)\\s*[0-9]{1,3}[a-z]?\\b)*";
                    return Pattern.compile("(?:^|\\([^()]*?)\\b" + stem + "[a-z]?\\s+(" + list + ")\\s*(?:\\)|$)");
                })
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static java.util.Optional<String> missing(Pattern reference, String text, Set<String> codes) {
        Matcher found = reference.matcher(FoldedText.plain(text).strip());
        while (found.find()) {
            Matcher number = NUMBER.matcher(found.group(1));
            while (number.find()) {
                String bare = number.group();
                if (!codes.contains(bare) && !YEAR.matcher(bare).matches()) {
                    return java.util.Optional.of(bare);
                }
            }
        }
        return java.util.Optional.empty();
    }
}
