package org.ecotown.platform.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ecotown.platform.testsupport.sample.SampleApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TableOwnershipTests {

	private static final String TABLES = """
			# whose is what
			cart: cart, line
			shop: shop
			""";

	@TempDir
	Path src;

	@BeforeEach
	void twoFeatures() throws IOException {
		write("main/resources/db/migration/V1__all.sql", """
				-- create table never (id uuid);
				create table cart (id uuid);
				CREATE TABLE IF NOT EXISTS lines (id uuid);
				alter table lines rename to line;
				create table shop (id uuid);
				create table closed (id uuid);
				""");
		write("main/resources/db/migration/V2__fewer.sql", "drop table closed;");
		java("cart/Carts.java", "\"select * from cart c join line l on l.cart = c.id\"");
		java("shop/web/Shops.java", "\"\"\"\n\t\t\tupdate shop set name = :name\n\t\t\t\"\"\"");
	}

	@Test
	void ownTablesAreFine() throws IOException {
		assertThat(faults(TABLES)).isEmpty();
	}

	@Test
	void foreignOnesAreNot() throws IOException {
		java("shop/Shops.java", "\"select 1 from shop s, cart c where s.id = c.id\"");
		java("cart/Lines.java",
				"\"\"\"\n\t\t\twith x as (DELETE FROM shop RETURNING id) select * from x\n\t\t\t\"\"\"");

		assertThat(faults(TABLES)).containsExactlyInAnyOrder("shop/Shops.java reads cart of cart",
				"cart/Lines.java writes shop of shop");
	}

	@Test
	void exceptionsAreDeclaredGiveAReasonAndAreNeeded() throws IOException {
		java("shop/Shops.java", "\"insert into shop select id from cart\"");

		assertThat(faults(TABLES + "shop reads cart: one statement\n")).isEmpty();
		assertThat(faults(TABLES + "shop reads cart:\n")).containsExactly("shop reads cart has no reason");
		assertThat(faults(TABLES + "shop reads cart: one statement\ncart reads shop: once\n"))
			.containsExactly("cart reads shop is no longer needed");
	}

	@Test
	void whoMayReadMayNotWrite() throws IOException {
		java("shop/Shops.java", "\"update cart set id = null\"");

		assertThat(faults(TABLES + "shop reads cart: to look\n")).contains("shop/Shops.java writes cart of cart");
		assertThat(faults(TABLES + "shop writes cart: one statement\n")).isEmpty();
	}

	@Test
	void everyTableHasOneOwner() throws IOException {
		assertThat(faults("cart: cart\nshop: shop, cart, never\n")).containsExactlyInAnyOrder("cart has two owners",
				"line has no owner", "never is no table", "cart/Carts.java reads cart of shop");
	}

	@Test
	void commentsAndSentencesAreNotSql() throws IOException {
		java("shop/Shops.java", "\"a is distinct from cart\" /* \"select * from cart\" */");

		assertThat(faults(TABLES)).isEmpty();
	}

	private List<String> faults(String tables) throws IOException {
		write("test/resources/tables.txt", tables);
		return TableOwnership.faults(SampleApplication.class, this.src);
	}

	private void java(String file, String sql) throws IOException {
		write("main/java/" + SampleApplication.class.getPackageName().replace('.', '/') + "/" + file,
				"class A {\n\tString sql = " + sql + ";\n}\n");
	}

	private void write(String file, String text) throws IOException {
		Path path = this.src.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
	}

}
