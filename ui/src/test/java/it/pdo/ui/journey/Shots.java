package it.pdo.ui.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of what a journey sees, in the folder that {@code PDO_SHOTS} names; none when it names none. */
final class Shots {
    private Shots() {}

    static void take(Page page, String name) {
        String folder = System.getenv("PDO_SHOTS");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(folder, name + ".png"))
                    .setFullPage(true));
        }
    }
}
