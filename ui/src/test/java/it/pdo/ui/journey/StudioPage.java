package it.pdo.ui.journey;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Actions in the template studio, for journeys. */
record StudioPage(Page page, RunningProduct product) {

    /** Begins a format from a card of the page of new formats. */
    void begin(String card, String title, String code, int from, int to) {
        page.navigate(product.address("administration/formats"));
        page.getByRole(AriaRole.MAIN).getByText("Nuovo formato").first().click();
        page.locator(".pdo-studio-start", new Page.LocatorOptions().setHasText(card))
                .getByText("Parti da questo")
                .click();
        page.locator("#new-title").fill(title);
        page.locator("#new-code").fill(code);
        page.locator("#new-from").fill(String.valueOf(from));
        page.locator("#new-to").fill(String.valueOf(to));
        button("Crea la bozza").click();
        page.waitForURL("**/draft/*");
        page.locator(".pdo-studio").waitFor();
    }

    /** Opens a part of the outline; waits until its form is there. */
    void part(String name) {
        redrawn(() -> page.locator(".pdo-studio-outline button")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(name, new Page.GetByTextOptions().setExact(true))))
                .first()
                .click());
        page.locator("#part-title", new Page.LocatorOptions().setHasText(name)).waitFor();
    }

    Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** The field of a value, named by its pointer with hyphens. */
    Locator at(String pointer) {
        return page.locator("#at-" + pointer);
    }

    void fill(String pointer, String words) {
        at(pointer).fill(words);
        at(pointer).blur();
    }

    void choose(String pointer, String value) {
        redrawn(() -> at(pointer).selectOption(value));
    }

    void tick(String pointer) {
        redrawn(() -> at(pointer).click());
    }

    /** Does what changes the form, and waits for the new one: as people do, who see the old one go. */
    private void redrawn(Runnable does) {
        String before = page.locator(".pdo-studio-form").getAttribute("data-drawn");
        does.run();
        page.locator(".pdo-studio-form:not([data-drawn='" + before + "'])").waitFor();
    }

    /** Presses a button that adds something, and names what was added. */
    void add(String button, String pointer, String name) {
        button(button).last().click();
        at(pointer).waitFor();
        fill(pointer, name);
    }

    String export() throws IOException {
        Download file =
                page.waitForDownload(() -> page.getByText("Esporta YAML").click());
        return Files.readString(file.path(), StandardCharsets.UTF_8);
    }

    void upload(String name, String text) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    void publish() {
        page.locator("#publish").click();
        page.getByRole(AriaRole.DIALOG)
                .getByText("Pubblica", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/administration/formats");
    }
}
