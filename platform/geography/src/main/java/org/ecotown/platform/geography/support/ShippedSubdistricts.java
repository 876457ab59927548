package org.ecotown.platform.geography.support;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.ecotown.platform.geography.Subdistrict;
import org.ecotown.platform.geography.Subdistricts;

import org.springframework.util.function.SingletonSupplier;

/**
 * The sub-districts of the file this module ships, about 4 MB once read. A search looks
 * at every row, which takes about a millisecond.
 */
public final class ShippedSubdistricts implements Subdistricts {

	private final Supplier<Index> index = SingletonSupplier.of(Index::read);

	@Override
	public Optional<Subdistrict> byCode(String code) {
		return Optional.ofNullable(this.index.get().byCode().get(code)).map(SearchableSubdistrict::subdistrict);
	}

	@Override
	public List<Subdistrict> search(String q, int limit) {
		List<String> words = SearchKey.words(q);
		if (words.isEmpty()) {
			return List.of();
		}
		List<String> loose = words.stream().map(SearchKey::loose).toList();
		return this.index.get()
			.rows()
			.stream()
			.map((row) -> new Hit(rank(row, words, loose), row.subdistrict()))
			.filter((hit) -> hit.rank() != SearchableSubdistrict.NOT_FOUND)
			.sorted(Comparator.comparingInt(Hit::rank).thenComparing((hit) -> hit.subdistrict().code()))
			.limit(limit)
			.map(Hit::subdistrict)
			.toList();
	}

	private static int rank(SearchableSubdistrict row, List<String> words, List<String> loose) {
		int exact = row.rank(String.join("", words), words);
		if (exact != SearchableSubdistrict.NOT_FOUND) {
			return exact;
		}
		int without = row.loose().rank(String.join("", loose), loose);
		return (without != SearchableSubdistrict.NOT_FOUND) ? without + SearchableSubdistrict.RANKS : without;
	}

	private record Hit(int rank, Subdistrict subdistrict) {
	}

	private record Index(List<SearchableSubdistrict> rows, Map<String, SearchableSubdistrict> byCode) {

		static Index read() {
			List<SearchableSubdistrict> rows = new SubdistrictFile().read();
			return new Index(rows,
					rows.stream().collect(Collectors.toMap((row) -> row.subdistrict().code(), Function.identity())));
		}

	}

}
