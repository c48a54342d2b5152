package it.pdo.ui.results;

import it.pdo.format.Level;
import it.pdo.format.PlanFormat;
import it.pdo.scoring.policy.Band;
import it.pdo.shared.ItalianNumbers;
import it.pdo.shared.WrittenNumber;
import it.pdo.ui.text.FigureFormatter;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The lists of a policy as people read and type them: {@code 0 → 0; 50 → 60}, {@code giugno; dicembre}. */
record PolicyListFormatter(PlanFormat format, Texts texts) {
    private static final String BETWEEN = "; ";

    /** The list as a sentence. */
    String sentence(PolicyList list) {
        return switch (list) {
            case PolicyList.Stair(var bands) ->
                bands.isEmpty()
                        ? texts.get("policy.list.no-stair")
                        : bands.stream()
                                .map(band -> texts.get(
                                        band.above() ? "policy.list.step.above" : "policy.list.step",
                                        FigureFormatter.decimal(band.from(), texts.locale()),
                                        FigureFormatter.decimal(band.result(), texts.locale())))
                                .collect(Collectors.joining(BETWEEN));
            case PolicyList.Levels(var codes) ->
                codes.isEmpty()
                        ? texts.get("policy.list.topmost")
                        : codes.stream().map(this::level).collect(Collectors.joining(BETWEEN));
            case PolicyList.Roles(var weights) ->
                weights.isEmpty()
                        ? texts.get("policy.list.roles-alike")
                        : weights.entrySet().stream()
                                .map(role -> texts.get(
                                        "policy.list.role",
                                        role.getKey(),
                                        FigureFormatter.decimal(role.getValue(), texts.locale())))
                                .collect(Collectors.joining(BETWEEN));
            case PolicyList.Checkpoints(var months) ->
                months.isEmpty()
                        ? texts.get("policy.list.no-month")
                        : months.stream().map(this::month).collect(Collectors.joining(BETWEEN));
        };
    }

    /** The list as it is typed. */
    String typed(PolicyList list) {
        return switch (list) {
            case PolicyList.Stair(var bands) ->
                bands.stream()
                        .map(band -> (band.above() ? "> " : "") + plain(band.from()) + " → " + plain(band.result()))
                        .collect(Collectors.joining(BETWEEN));
            case PolicyList.Levels(var codes) -> codes.stream().map(this::level).collect(Collectors.joining(BETWEEN));
            case PolicyList.Roles(var weights) ->
                weights.entrySet().stream()
                        .map(role -> role.getKey() + " = " + plain(role.getValue()))
                        .collect(Collectors.joining(BETWEEN));
            case PolicyList.Checkpoints(var months) ->
                months.stream().map(this::month).collect(Collectors.joining(BETWEEN));
        };
    }

    /** How a list of that kind is to be typed, with an example. */
    String help(PolicyList list) {
        return switch (list) {
            case PolicyList.Stair _ -> texts.get("policy.list.stair.help");
            case PolicyList.Levels _ ->
                texts.get(
                        "policy.list.levels.help",
                        format.levels().stream().map(Level::plural).collect(Collectors.joining(BETWEEN)));
            case PolicyList.Roles _ -> texts.get("policy.list.roles.help");
            case PolicyList.Checkpoints _ -> texts.get("policy.list.months.help");
        };
    }

    /** A list of the same kind as typed; empty when it is not typed so. */
    Optional<PolicyList> read(PolicyList kind, String text) {
        List<String> parts = Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return switch (kind) {
            case PolicyList.Stair _ -> bandTable(parts);
            case PolicyList.Levels _ -> levels(parts);
            case PolicyList.Roles _ -> roles(parts);
            case PolicyList.Checkpoints _ -> months(parts);
        };
    }

    /** How to write the first number of a typed list that can be read in two ways. */
    Optional<String> unclear(String text) {
        return Arrays.stream(text.split(";|→|->|=|>", -1))
                .flatMap(part -> ItalianNumbers.read(part, texts.locale()).hint().stream())
                .map(hint -> hint.in(texts.locale()))
                .findFirst();
    }

    private Optional<PolicyList> bandTable(List<String> parts) {
        List<Band> bands = new ArrayList<>();
        for (String part : parts) {
            boolean above = part.startsWith(">");
            String[] ends = part.substring(above ? 1 : 0).split("→|->|=", -1);
            Optional<BigDecimal> from = number(ends[0]);
            Optional<BigDecimal> result = ends.length == 2 ? number(ends[1]) : Optional.empty();
            if (from.isEmpty() || result.isEmpty() || result.get().signum() < 0) {
                return Optional.empty();
            }
            bands.add(new Band(from.get(), above, result.get()));
        }
        return Optional.of(new PolicyList.Stair(bands));
    }

    private Optional<PolicyList> levels(List<String> parts) {
        List<String> codes = new ArrayList<>();
        for (String part : parts) {
            Optional<Level> level = format.levels().stream()
                    .filter(one ->
                            one.plural().equalsIgnoreCase(part) || one.code().equalsIgnoreCase(part))
                    .findFirst();
            if (level.isEmpty()) {
                return Optional.empty();
            }
            codes.add(level.get().code());
        }
        return Optional.of(new PolicyList.Levels(codes.stream().distinct().toList()));
    }

    private Optional<PolicyList> roles(List<String> parts) {
        SortedMap<String, BigDecimal> weights = new TreeMap<>();
        for (String part : parts) {
            int equals = part.lastIndexOf('=');
            String role = equals < 0 ? "" : part.substring(0, equals).strip();
            Optional<BigDecimal> weight = number(part.substring(equals + 1)).filter(number -> number.signum() >= 0);
            if (role.isEmpty() || weight.isEmpty()) {
                return Optional.empty();
            }
            weights.put(role, weight.get());
        }
        return Optional.of(new PolicyList.Roles(weights));
    }

    private Optional<PolicyList> months(List<String> parts) {
        TreeSet<Month> months = new TreeSet<>();
        for (String part : parts) {
            Optional<Month> month = Arrays.stream(Month.values())
                    .filter(one -> month(one).equalsIgnoreCase(part))
                    .findFirst();
            if (month.isEmpty()) {
                return Optional.empty();
            }
            months.add(month.get());
        }
        return Optional.of(new PolicyList.Checkpoints(months));
    }

    /** Every decimal, so that what nobody touches comes back as it was. */
    private static String plain(BigDecimal value) {
        String text = value.toPlainString().replace('.', ',');
        return ItalianNumbers.read(text) instanceof WrittenNumber.Ambiguous ? text + "0" : text;
    }

    /** Takes back the zero that {@link #plain} adds. */
    private Optional<BigDecimal> number(String text) {
        return ItalianNumbers.read(text, texts.locale())
                .value()
                .map(number ->
                        number.scale() == 4 && number.stripTrailingZeros().scale() == 3
                                ? number.stripTrailingZeros()
                                : number);
    }

    private String level(String code) {
        return format.level(code).map(Level::plural).orElse(code);
    }

    private String month(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale());
    }
}
