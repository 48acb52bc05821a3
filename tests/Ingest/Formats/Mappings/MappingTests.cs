using DongHaeng.Ingest.Formats.Mappings;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest.Formats.Mappings;

public sealed class MappingTests
{
    private const string Good = """
        suppliers: [g05, c0001]
        dataset: case
        headings:
          우리구 사례번호: case_id
          진행: stage
        codes:
          stage: {"1": RECEIPT, "2": ASSESS}
          share_consent_yn: {동의: Y}
        ignore: [비고, 성 명]
        constants: {source_system: LOCAL}
        dates: {event_date: dd/MM/yyyy}
        """;

    [Fact]
    public void A_mapping_names_columns_codes_constants_and_dates()
    {
        var mapping = MappingFile.Parse("a.yaml", Good);
        (mapping.Column("우리구사례번호 "), mapping.Column("단계")).ShouldBe(("case_id", null));
        (mapping.Ignores("성명"), mapping.Ignores("진행")).ShouldBe((true, false));
        (mapping.Code("stage", "2"), mapping.Code("stage", "CLOSE"), mapping.Code("case_type", "1")).ShouldBe(("ASSESS", "CLOSE", "1"));
        mapping.Constants["source_system"].ShouldBe("LOCAL");
        mapping.Dates["event_date"].ShouldBe("dd/MM/yyyy");
    }

    [Fact]
    public void A_gu_stands_for_all_its_centers()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository(), "sql/org/center.csv")).Skip(1).Select(l => l.Split(','));
        var centers = lines.Where(l => l[1] == "g05").Select(l => l[0]).ToHashSet();
        centers.ShouldNotBeEmpty();
        MappingFile.Parse("a.yaml", Good).Suppliers.ShouldBe([.. centers, "c0001"], ignoreOrder: true);
    }

    [Fact]
    public void A_dataset_of_the_gu_itself_or_of_the_foundation_has_no_mapping_for_centers()
    {
        MappingFile.Parse("a.yaml", "suppliers: [g05]\ndataset: target").Suppliers.ShouldBe(["g05"]);
        MappingFile.Parse("a.yaml", "suppliers: [foundation]\ndataset: population").Suppliers.ShouldBe(["foundation"]);
        Should.Throw<InvalidDataException>(() => MappingFile.Parse("a.yaml", "suppliers: [c0001]\ndataset: target")).Message.ShouldBe("a.yaml, line 1: 'c0001' is no supplier of target, which every gu delivers.");
    }

    [Theory]
    [InlineData("dataset: case", "dataset: caes", "a.yaml, line 2: there is no dataset 'caes'. Known are")]
    [InlineData("[g05, c0001]", "[g05, c9999]", "a.yaml, line 1: 'c9999' is no supplier of case")]
    [InlineData("[g05, c0001]", "[c0001, g05, c0001]", "a.yaml, line 1: 'c0001' stands twice.")]
    [InlineData("[g05, c0001]", "[]", "a.yaml, line 1: 'suppliers' names nobody.")]
    [InlineData("진행: stage", "진행: steps", "a.yaml, line 5: the contract case has no column 'steps'.")]
    [InlineData("진행: stage", "우리구사례번호: stage", "a.yaml, line 5: the heading '우리구사례번호' stands twice, blanks aside.")]
    [InlineData("ASSESS", "LATER", "a.yaml, line 7: 'LATER' is no code of stage. Known are RECEIPT, ASSESS")]
    [InlineData("{동의: Y}", "{동의: YES}", "a.yaml, line 8: 'YES' is no code of share_consent_yn. Known are Y, N.")]
    [InlineData("share_consent_yn: {동의: Y}", "goals_set: {많음: 5}", "a.yaml, line 8: the column 'goals_set' holds no codes.")]
    [InlineData("[비고, 성 명]", "[비고, 진 행]", "a.yaml, line 9: the heading '진 행' is mapped and ignored.")]
    [InlineData("[비고, 성 명]", "[비고, 비 고]", "a.yaml, line 9: the heading '비 고' stands twice, blanks aside.")]
    [InlineData("source_system: LOCAL", "source_system: OURS", "a.yaml, line 10: 'OURS' is no code of source_system")]
    [InlineData("source_system: LOCAL", "stage: RECEIPT", "a.yaml, line 10: the column 'stage' has a heading and a constant.")]
    [InlineData("source_system: LOCAL", "household_key: H-1", "a.yaml, line 10: the column 'household_key' tells one row from another")]
    [InlineData("dd/MM/yyyy", "MM/yyyy", "a.yaml, line 11: 'MM/yyyy' is no format of dates")]
    [InlineData("event_date: dd", "case_id: dd", "a.yaml, line 11: the column 'case_id' holds no dates.")]
    [InlineData("ignore:", "ignored:", "a.yaml, line 9: 'ignored' is none of suppliers, dataset")]
    public void What_is_wrong_is_said_with_file_and_line(string right, string wrong, string said) =>
        Should.Throw<InvalidDataException>(() => MappingFile.Parse("a.yaml", Good.Replace(right, wrong, StringComparison.Ordinal))).Message.ShouldStartWith(said);

    [Fact]
    public void A_catalog_finds_the_mapping_of_a_supplier_and_dataset()
    {
        using var folder = new TempFolder();
        File.WriteAllText(Path.Combine(folder.Path, "case.yaml"), Good);
        File.WriteAllText(Path.Combine(folder.Path, "liesmich.txt"), "no mapping");
        var catalog = MappingCatalog.Load(folder.Path);
        catalog.For("c0001", "case")!.Column("진행").ShouldBe("stage");
        catalog.For("c0001", "shop").ShouldBeNull();
        catalog.For("c0002", "case").ShouldBeNull();
    }

    [Fact]
    public void Without_a_folder_nobody_has_a_mapping_and_a_missing_one_is_an_error()
    {
        MappingCatalog.Load(null).For("c0001", "case").ShouldBeNull();
        Should.Throw<InvalidDataException>(() => MappingCatalog.Load("/nowhere/mappings")).Message.ShouldContain("does not exist");
    }

    [Fact]
    public void Two_mappings_for_one_supplier_and_dataset_are_an_error_that_names_both_files()
    {
        using var folder = new TempFolder();
        File.WriteAllText(Path.Combine(folder.Path, "a.yaml"), Good);
        File.WriteAllText(Path.Combine(folder.Path, "b.yml"), "suppliers: [c0001]\ndataset: case");
        Should.Throw<InvalidDataException>(() => MappingCatalog.Load(folder.Path)).Message.ShouldBe("b.yml: c0001 has a mapping for case already, in a.yaml.");
    }

    [Fact]
    public void The_fingerprint_changes_with_a_files_content_and_name_and_with_nothing_else()
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "a.yaml");
        File.WriteAllText(file, Good);
        var first = MappingCatalog.Load(folder.Path).Fingerprint;
        File.SetLastWriteTimeUtc(file, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        MappingCatalog.Load(folder.Path).Fingerprint.ShouldBe(first);
        File.WriteAllText(file, Good + "\n");
        var second = MappingCatalog.Load(folder.Path).Fingerprint;
        File.Move(file, Path.Combine(folder.Path, "b.yaml"));
        new[] { first, second, MappingCatalog.Load(folder.Path).Fingerprint, MappingCatalog.Load(null).Fingerprint }.ShouldBeUnique();
    }

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DongHaeng.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
