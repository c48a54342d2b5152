package it.pdo.format.difference;

import it.pdo.shared.Bilingual;
import it.pdo.shared.BilingualSentences;
import it.pdo.shared.tree.FieldsDecoder;
import java.util.Collection;

/** The words differences are told in. */
final class Said {

    private static final BilingualSentences WORDS = BilingualSentences.beside(Said.class);

    private Said() {}

    /** A sentence of the bundles with its parts. */
    static Bilingual key(String key, Bilingual... parts) {
        return WORDS.text(key, (Object[]) parts);
    }

    static Bilingual text(String text) {
        return Bilingual.same(text);
    }

    static Bilingual flag(boolean flag) {
        return key(flag ? "value.yes" : "value.no");
    }

    /** A constant as the bundles name it, under {@code value.} and its spelling. */
    static Bilingual constant(Enum<?> constant) {
        return key("value." + FieldsDecoder.spelling(constant));
    }

    static Bilingual nothing() {
        return key("value.nothing");
    }

    /** The words one after the other, separated by commas. */
    static Bilingual list(Collection<Bilingual> all) {
        return all.isEmpty()
                ? nothing()
                : new Bilingual(
                        String.join(", ", all.stream().map(Bilingual::italian).toList()),
                        String.join(", ", all.stream().map(Bilingual::english).toList()));
    }

    static Bilingual texts(Collection<String> all) {
        return list(all.stream().map(Said::text).toList());
    }

    static Bilingual constants(Collection<? extends Enum<?>> all) {
        return list(all.stream().map(Said::constant).toList());
    }
}
