package nl.veiligesteden.werkplek.bench;

public final class Bench {
    public static void main(String... arguments) throws Exception {
        try (BenchDatabase database = BenchDatabase.open()) {
            System.out.println(database.url());
        }
    }
}
