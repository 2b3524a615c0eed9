package id.kaitan.extraction.frame;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

import id.kaitan.fact.Quantity;

/**
 * Tells amounts of money, whose words name no country: {@code 20 juta dolar AS}.
 */
final class Money {

	private static final Set<String> CODES = Currency.getAvailableCurrencies()
		.stream()
		.map(Currency::getCurrencyCode)
		.collect(Collectors.toUnmodifiableSet());

	private Money() {
	}

	static boolean is(Quantity quantity) {
		return CODES.contains(quantity.unit());
	}

}
