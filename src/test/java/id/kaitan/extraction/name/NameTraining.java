package id.kaitan.extraction.name;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

import id.kaitan.entity.SeedCatalog;
import id.kaitan.extraction.name.NameModel.Tag;
import id.kaitan.extraction.pack.LanguagePack;
import id.kaitan.extraction.text.Token;
import id.kaitan.extraction.text.Tokenizer;

/**
 * Trains the model of names that {@link NameTagger} uses, by the averaged structured
 * perceptron (Collins 2002), and writes it. The same sentences give the same model.
 * Arguments: a file in the form that {@link Annotated} reads, the language, the file to
 * write, and words that say where the sentences are from.
 */
final class NameTraining {

	private static final int ROUNDS = 15;

	/**
	 * A feature that occurs less often says more of the sentence than of the language.
	 */
	private static final int LEAST_OFTEN = 3;

	/** Weights are whole numbers: a unit is one part in so many of a correction. */
	private static final double UNITS = 20;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final List<double[]> weights = new ArrayList<>();

	private final List<double[]> sums = new ArrayList<>();

	private final double[][] transitions = new double[Tag.COUNT + 1][Tag.COUNT];

	private final double[][] transitionSums = new double[Tag.COUNT + 1][Tag.COUNT];

	private double step = 1;

	private record Example(int[][] features, int[] tags) {

	}

	private NameTraining() {
	}

	public static void main(String[] args) throws IOException {
		new NameTraining().train(Annotated.read(Path.of(args[0])), args[1], Path.of(args[2]), args[3]);
	}

	private void train(List<Annotated> sentences, String language, Path file, String source) throws IOException {
		NameFeatures features = new NameFeatures(new LanguagePack(language), SeedCatalog.load().entities());
		Map<String, Integer> counts = new HashMap<>();
		for (Annotated sentence : sentences) {
			features(features, sentence).forEach((of) -> of.forEach((line) -> counts.merge(line, 1, Integer::sum)));
		}
		counts.values().removeIf((count) -> count < LEAST_OFTEN);
		new TreeMap<>(counts).keySet().forEach((line) -> {
			this.numbers.put(line, this.numbers.size());
			this.weights.add(new double[Tag.COUNT]);
			this.sums.add(new double[Tag.COUNT]);
		});
		List<Example> examples = new ArrayList<>();
		for (Annotated sentence : sentences) {
			int[][] lines = features(features, sentence).stream()
				.map((of) -> of.stream().filter(this.numbers::containsKey).mapToInt(this.numbers::get).toArray())
				.toArray(int[][]::new);
			examples.add(new Example(lines, tags(sentence)));
		}
		Random random = new Random(1);
		for (int round = 0; round < ROUNDS; round++) {
			Collections.shuffle(examples, random);
			examples.forEach(this::learn);
		}
		write(file, source);
	}

	private static List<List<String>> features(NameFeatures features, Annotated sentence) {
		List<Token> tokens = Tokenizer.tokens(sentence.text());
		String[] shapes = NameFeatures.shapes(tokens);
		List<List<String>> all = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			List<String> lines = new ArrayList<>();
			features.of(tokens, shapes, i,
					(name, first, second, third) -> lines.add(NameModel.line(name, first, second, third)));
			all.add(lines);
		}
		return all;
	}

	private static int[] tags(Annotated sentence) {
		List<Token> tokens = Tokenizer.tokens(sentence.text());
		int[] tags = new int[tokens.size()];
		for (Annotated.Span name : sentence.names()) {
			int begin = Tag.valueOf("B_" + name.kind()).ordinal();
			boolean first = true;
			for (int i = 0; i < tags.length; i++) {
				if (tokens.get(i).start() < name.end() && tokens.get(i).end() > name.start()) {
					tags[i] = first ? begin : begin + 1;
					first = false;
				}
			}
		}
		return tags;
	}

	private void learn(Example example) {
		int[] found = best(example.features());
		int[] right = example.tags();
		if (!Arrays.equals(found, right)) {
			for (int i = 0; i < right.length; i++) {
				if (found[i] != right[i]) {
					for (int feature : example.features()[i]) {
						correct(this.weights.get(feature), this.sums.get(feature), right[i], found[i]);
					}
				}
				int before = (i == 0) ? Tag.COUNT : right[i - 1];
				int foundBefore = (i == 0) ? Tag.COUNT : found[i - 1];
				if (before != foundBefore || found[i] != right[i]) {
					add(this.transitions[before], this.transitionSums[before], right[i], 1);
					add(this.transitions[foundBefore], this.transitionSums[foundBefore], found[i], -1);
				}
			}
		}
		this.step++;
	}

	private void correct(double[] weights, double[] sums, int right, int found) {
		add(weights, sums, right, 1);
		add(weights, sums, found, -1);
	}

	private void add(double[] weights, double[] sums, int tag, double amount) {
		weights[tag] += amount;
		sums[tag] += amount * this.step;
	}

	private int[] best(int[][] features) {
		double[][] scores = new double[features.length][Tag.COUNT];
		for (int i = 0; i < scores.length; i++) {
			for (int feature : features[i]) {
				double[] of = this.weights.get(feature);
				for (int tag = 0; tag < Tag.COUNT; tag++) {
					scores[i][tag] += of[tag];
				}
			}
		}
		return Viterbi.best(scores, (before, tag) -> this.transitions[before][tag]);
	}

	private void write(Path file, String source) throws IOException {
		try (Writer out = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)),
				StandardCharsets.UTF_8)) {
			out.write("# Names, learnt by NameTraining from: " + source + "\n");
			for (int before = 0; before <= Tag.COUNT; before++) {
				out.write((before < Tag.COUNT) ? Tag.of(before).name() : "sentence");
				for (int tag = 0; tag < Tag.COUNT; tag++) {
					out.write("\t" + average(this.transitions[before][tag], this.transitionSums[before][tag]));
				}
				out.write("\n");
			}
			for (Map.Entry<String, Integer> feature : new TreeMap<>(this.numbers).entrySet()) {
				StringBuilder line = new StringBuilder();
				for (int tag = 0; tag < Tag.COUNT; tag++) {
					long weight = average(this.weights.get(feature.getValue())[tag],
							this.sums.get(feature.getValue())[tag]);
					if (weight != 0) {
						line.append('\t').append(tag).append('=').append(weight);
					}
				}
				if (!line.isEmpty()) {
					out.write(feature.getKey() + line + "\n");
				}
			}
		}
	}

	private long average(double weight, double sum) {
		return Math.round((weight - sum / this.step) * UNITS);
	}

}
