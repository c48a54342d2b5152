package it.pdo.target.token;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks in folded text for words that begin in one of many ways, as the expression {@code \b(?:…|…)} does, but tries the
 * expression only where the first two characters of a word allow it. A plan has thousands of texts without any such word,
 * and an expression of forty alternatives tried at each of their characters costs more than all other reading. Immutable.
 */
public final class WordStems {
    private static final int ASCII = 128;
    private static final Pattern LOOK_BEHIND = Pattern.compile("^\\(\\?<[!=](?:[^()\\\\]|\\\\.)*\\)");

    private final Pattern pattern;
    private final BitSet beginnings = new BitSet(ASCII * ASCII);

    private WordStems(String alternatives, String end) {
        this.pattern = Pattern.compile("(?:" + alternatives + ")" + end);
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= alternatives.length(); i++) {
            char c = i < alternatives.length() ? alternatives.charAt(i) : '|';
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == '|' && (depth == 0 || i == alternatives.length())) {
                add(LOOK_BEHIND.matcher(alternatives.substring(start, i)).replaceFirst(""));
                start = i + 1;
            }
        }
    }

    /**
     * @param alternatives regular expressions separated by {@code |}, each of which begins at the beginning of a word with a
     *     plain lower-case letter or digit; a look-behind without groups may stand before it
     * @throws IllegalArgumentException for one that begins otherwise
     */
    public static WordStems of(String... alternatives) {
        return new WordStems(String.join("|", alternatives), "");
    }

    /** The same for whole words: each of the alternatives ends at the end of a word too. */
    public static WordStems words(String... alternatives) {
        return new WordStems(String.join("|", alternatives), "\\b");
    }

    private void add(String stem) {
        if (stem.isEmpty() || !isOfAWord(stem.charAt(0))) {
            throw new IllegalArgumentException("not the beginning of a word: " + stem);
        }
        boolean fixed = stem.length() > 1
                && (isOfAWord(stem.charAt(1)) || stem.charAt(1) == ' ')
                && (stem.length() == 2 || "?*{".indexOf(stem.charAt(2)) < 0);
        if (fixed) {
            beginnings.set(pair(stem.charAt(0), stem.charAt(1)));
        } else {
            beginnings.set(stem.charAt(0) * ASCII, (stem.charAt(0) + 1) * ASCII);
        }
    }

    /** Whether a word of the text begins like one of them. */
    public boolean isIn(String folded) {
        Matcher matcher = null;
        boolean inside = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean ofAWord = isOfAWord(c);
            if (ofAWord && !inside && beginnings.get(pair(c, i + 1 < folded.length() ? folded.charAt(i + 1) : 0))) {
                if (matcher == null) {
                    matcher = pattern.matcher(folded);
                    matcher.useTransparentBounds(true).useAnchoringBounds(false);
                }
                if (matcher.region(i, folded.length()).lookingAt()) {
                    return true;
                }
            }
            inside = ofAWord;
        }
        return false;
    }

    /** Characters outside ASCII are one, as no stem has them. */
    private static int pair(char first, char second) {
        return first * ASCII + Math.min(second, ASCII - 1);
    }

    /** As {@code \b} sees it. */
    private static boolean isOfAWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '_';
    }
}
