package it.pdo.check;

import it.pdo.check.former.FormerSentences;
import it.pdo.target.TargetReading;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Computes the identity of a finding from rule, element and values, independent of language. */
final class Fingerprint {

    private Fingerprint() {}

    /** 64 hexadecimal digits; equal for equal rule, variant, element and arguments. */
    static String of(Finding finding) {
        var text = new StringBuilder();
        part(finding.rule().code(), text);
        part(finding.variant(), text);
        part(finding.pointer(), text);
        parts(finding.detail().parts(), text);
        return sha256(text.toString());
    }

    /** Each part is prefixed with its length, so that different lists never give the same text. */
    private static void parts(List<Object> parts, StringBuilder into) {
        for (var part : parts) {
            switch (part) {
                case BigDecimal number -> part(plain(number), into);
                case CheckMessage said -> {
                    part(said.key(), into);
                    part(String.valueOf(said.parts().size()), into);
                    parts(said.parts(), into);
                }
                case TargetReading reading -> part(reading.text(), into);
                default -> part(String.valueOf(part), into);
            }
        }
    }

    private static void part(String text, StringBuilder into) {
        into.append(text.length()).append(':').append(text).append('\n');
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The fingerprint used until November 2026, from the Italian sentence; empty for rules added later. */
    static Optional<String> former(Finding finding) {
        var variant = finding.variant().isEmpty() ? "" : "." + finding.variant();
        var key = finding.rule().code() + variant + ".found";
        if (!FormerSentences.has(key)) {
            return Optional.empty();
        }
        var sentence =
                FormerSentences.text(key, legacyArguments(finding.detail().parts()));
        return Optional.of(
                sha256(String.join("\n", finding.rule().code(), finding.variant(), finding.pointer(), sentence)));
    }

    private static Object[] legacyArguments(List<Object> parts) {
        return parts.stream()
                .map(part -> part instanceof CheckMessage said && FormerSentences.has(said.key())
                        ? FormerSentences.text(said.key(), legacyArguments(said.parts()))
                        : part)
                .toArray();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
