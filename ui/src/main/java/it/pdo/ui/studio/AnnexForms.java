package it.pdo.ui.studio;

import it.pdo.ui.component.Buttons;
import it.pdo.ui.studio.draft.DraftEditor;
import it.pdo.ui.studio.draft.PartNaming;
import it.pdo.ui.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Forms of the lists of levels and of scorecards, of a scorecard, and of the pay of result. */
final class AnnexForms {
    private AnnexForms() {}

    static void levels(Form form) {
        Texts texts = form.texts();
        form.group("");
        new DraftRows(form, "/levels", "level")
                .draw(
                        level -> {
                            form.name(level, "name").addText(level + "/plural", "plural");
                            form.put(Buttons.plain(
                                    texts.get("open"), () -> form.editor().show(level, DraftEditor.Focus.NONE)));
                        },
                        () -> {
                            String name = texts.get("rows.level.new");
                            return DefaultParts.level(
                                    PartNaming.free(form.now(), "/levels", PartNaming.code(name)),
                                    name,
                                    name,
                                    Map.of());
                        });
    }

    static void scorecards(Form form) {
        Texts texts = form.texts();
        form.group("");
        FormatForms.addIntroduction(form, "/scorecards");
        new DraftRows(form, "/scorecards", "scorecard")
                .draw(
                        card -> {
                            form.name(card, "title");
                            form.put(Buttons.plain(
                                    texts.get("open"), () -> form.editor().show(card, DraftEditor.Focus.NONE)));
                        },
                        () -> scorecard(form));
    }

    private static Map<String, Object> scorecard(Form form) {
        String title = form.texts().get("rows.scorecard.new");
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("code", PartNaming.free(form.now(), "/scorecards", PartNaming.code(title)));
        card.put("title", title);
        card.put("criteria", List.of(criterion("1", form.texts())));
        return card;
    }

    static void scorecard(Form form, String at) {
        Texts texts = form.texts();
        form.group("").name(at, "title").code(at);
        form.group(texts.get("group.criteria"));
        new DraftRows(form, at + "/criteria", "criterion")
                .draw(
                        criterion -> {
                            form.addText(criterion + "/text", "criterion-text")
                                    .addText(criterion + "/code", "short-code")
                                    .flag(criterion + "/bonus", "bonus");
                            new DraftRows(form, criterion + "/options", "grade")
                                    .draw(
                                            grade -> form.addText(grade + "/text", "grade-text")
                                                    .addText(grade + "/code", "short-code")
                                                    .number(grade + "/points", "points"),
                                            () -> grade(form, criterion));
                        },
                        () -> criterion(next(form, at + "/criteria"), texts));
        form.editor().check().format().stream()
                .flatMap(format -> format.scorecards().stream())
                .filter(card -> card.code().equals(form.now().text(at + "/code")))
                .findFirst()
                .ifPresent(card -> form.group("")
                        .put(FormatForms.note(texts.get("scorecard.sum", card.maximum(), card.maximumBonus()))));
    }

    private static String next(Form form, String list) {
        List<String> taken = IntStream.range(0, form.now().size(list))
                .mapToObj(i -> form.now().text("%s/%d/code".formatted(list, i)))
                .toList();
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(String::valueOf)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> criterion(String code, Texts texts) {
        Map<String, Object> criterion = new LinkedHashMap<>();
        criterion.put("code", code);
        criterion.put("text", texts.get("rows.criterion.new"));
        List<Object> grades = new ArrayList<>();
        for (int points = 2; points >= 0; points--) {
            grades.add(grade(code + "abc".charAt(2 - points), texts.get("grade." + points), points));
        }
        criterion.put("options", grades);
        return criterion;
    }

    private static Map<String, Object> grade(Form form, String criterion) {
        int size = form.now().size(criterion + "/options");
        String letter = String.valueOf((char) ('a' + Math.min(size, 25)));
        return grade(form.now().text(criterion + "/code") + letter, form.texts().get("rows.grade.new"), 0);
    }

    private static Map<String, Object> grade(String code, String text, int points) {
        Map<String, Object> grade = new LinkedHashMap<>();
        grade.put("code", code);
        grade.put("text", text);
        grade.put("points", BigDecimal.valueOf(points));
        return grade;
    }

    static void pay(Form form) {
        String at = "/result-pay";
        Texts texts = form.texts();
        if (!form.now().has(at)) {
            form.group("").put(FormatForms.note(texts.get("absent.result-pay")));
            form.put(Buttons.plain(texts.get("absent.add", texts.get("part.result-pay")), () -> form.editor()
                    .edit(
                            DefaultParts.describe(form.now(), at, texts),
                            texts.get("did.added", texts.get("part.result-pay")),
                            DraftEditor.Focus.NONE)));
            return;
        }
        form.group("").number(at + "/minimum-threshold", "minimum-threshold");
        form.group(texts.get("group.shares"));
        new DraftRows(form, at + "/shares", "share")
                .draw(
                        share -> {
                            share(form, share);
                            form.flag(share + "/payment-times", "payment-times");
                            new DraftRows(form, share + "/parts", "share-part")
                                    .draw(
                                            part -> {
                                                share(form, part);
                                                form.flag(part + "/payment-times", "payment-times");
                                            },
                                            () -> fresh(form, share + "/parts", "rows.share-part"));
                        },
                        () -> fresh(form, at + "/shares", "rows.share"));
        form.put(Buttons.plain(texts.get("pay.remove"), () -> form.editor()
                .edit(
                        form.now().without(at),
                        texts.get("did.removed", texts.get("part.result-pay")),
                        DraftEditor.Focus.NONE)));
    }

    private static void share(Form form, String share) {
        form.name(share, "name")
                .number(share + "/percent", "percent")
                .oneOf(
                        share + "/level",
                        "share-level",
                        ValueOptions.orNone(
                                form.texts().get("none.level"),
                                ValueOptions.of(form).elements("/levels")))
                .code(share);
    }

    private static Map<String, Object> fresh(Form form, String list, String words) {
        Map<String, Object> share = FormatForms.fresh(form, list, words, false);
        share.put("percent", BigDecimal.ZERO);
        return share;
    }
}
