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
		String whole = String.join("", words);
		return this.index.get()
			.rows()
			.stream()
			.map((row) -> new Hit(row.rank(whole, words), row.subdistrict()))
			.filter((hit) -> hit.rank() != SearchableSubdistrict.NOT_FOUND)
			.sorted(Comparator.comparingInt(Hit::rank).thenComparing((hit) -> hit.subdistrict().code()))
			.limit(limit)
			.map(Hit::subdistrict)
			.toList();
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
