package it.pdo.command;

/** Entry point of the product. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("pdo");
    }
}
