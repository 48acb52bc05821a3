namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of the pages of who delivers and whom to write to.</summary>
public sealed record SupplierTexts
{
    /// <summary>The list's title.</summary>
    public required string Title { get; init; }

    /// <summary>What it holds.</summary>
    public required string About { get; init; }

    /// <summary>The field that suppliers are looked for by.</summary>
    public required string Search { get; init; }

    /// <summary>The choice of those that are behind.</summary>
    public required string OnlyOpen { get; init; }

    /// <summary>The heading of the list, with how many there are.</summary>
    public required Func<long, string> Found { get; init; }

    /// <summary>Said where there are none.</summary>
    public required string NoneFound { get; init; }

    /// <summary>The heads of the list: supplier, behind, last delivery, contacts.</summary>
    public required IReadOnlyList<string> Heads { get; init; }

    /// <summary>How many deliveries are behind, and when the first was due.</summary>
    public required Func<int, DateOnly?, string> OpenOf { get; init; }

    /// <summary>There is no address.</summary>
    public required string NoContact { get; init; }

    /// <summary>The foundation.</summary>
    public required string Foundation { get; init; }

    /// <summary>The heading of the addresses.</summary>
    public required string Contacts { get; init; }

    /// <summary>What is sent there.</summary>
    public required string ContactsAbout { get; init; }

    /// <summary>The field of a new address.</summary>
    public required string Address { get; init; }

    /// <summary>The button that adds one.</summary>
    public required string Add { get; init; }

    /// <summary>The button that ends one.</summary>
    public required string End { get; init; }

    /// <summary>Said after one was added.</summary>
    public required string Added { get; init; }

    /// <summary>Said after one was removed.</summary>
    public required string Ended { get; init; }

    /// <summary>Said of an address that is none.</summary>
    public required string Unusable { get; init; }

    /// <summary>The heading of what is owed.</summary>
    public required string Owed { get; init; }

    /// <summary>Its heads: dataset, month, due, standing, received.</summary>
    public required IReadOnlyList<string> OwedHeads { get; init; }

    /// <summary>Nothing of it is behind.</summary>
    public required string NotOpen { get; init; }

    /// <summary>Said where nothing is owed.</summary>
    public required string NothingOwed { get; init; }

    /// <summary>한국어.</summary>
    public static SupplierTexts Korean { get; } = new()
    {
        Title = "제출 기관",
        About = "어제 밤까지 내야 할 자료와 마지막으로 들어온 때입니다. 지표와 건수는 보이지 않습니다.",
        Search = "기관 이름, 번호",
        OnlyOpen = "밀린 기관만",
        Found = count => $"기관 {count:N0}곳",
        NoneFound = "해당하는 기관이 없습니다. 첫 자료가 들어오기 전에는 목록이 비어 있습니다.",
        Heads = ["기관", "밀린 자료", "마지막 접수", "연락처"],
        OpenOf = (count, due) => $"{count:N0}건" + (due is { } day ? $" ({day:yyyy-MM-dd}부터)" : ""),
        NoContact = "연락처 없음",
        Foundation = "서울시복지재단",
        Contacts = "연락처",
        ContactsAbout = "자료가 제때 오지 않으면 영업일 아침에 이 주소로 알립니다.",
        Address = "메일 주소",
        Add = "추가",
        End = "빼기",
        Added = "연락처를 추가했습니다.",
        Ended = "연락처를 뺐습니다.",
        Unusable = "메일 주소를 다시 확인해 주세요. 예: center@example.go.kr",
        Owed = "낼 자료",
        OwedHeads = ["자료", "기간", "기한", "상태", "마지막 접수"],
        NotOpen = "밀리지 않음",
        NothingOwed = "지금까지 낼 자료가 없습니다.",
    };

    /// <summary>English.</summary>
    public static SupplierTexts English { get; } = new()
    {
        Title = "Suppliers",
        About = "What was due by last night and when something last came. It shows no figures and no counts of records.",
        Search = "Name or number",
        OnlyOpen = "only those behind",
        Found = count => $"Suppliers: {count:N0}",
        NoneFound = "There is no such supplier. Before the first delivery the list is empty.",
        Heads = ["Supplier", "Behind", "Last delivery", "Contacts"],
        OpenOf = (count, due) => $"{count:N0}" + (due is { } day ? $" (since {day:yyyy-MM-dd})" : ""),
        NoContact = "no contact",
        Foundation = "Seoul Welfare Foundation",
        Contacts = "Contacts",
        ContactsAbout = "Where it is told on business days, in the morning, what has not come.",
        Address = "Mail address",
        Add = "Add",
        End = "Remove",
        Added = "The contact was added.",
        Ended = "The contact was removed.",
        Unusable = "Please check the address, for example center@example.go.kr.",
        Owed = "What is owed",
        OwedHeads = ["Dataset", "Period", "Due", "Standing", "Last received"],
        NotOpen = "not behind",
        NothingOwed = "Nothing is owed so far.",
    };
}
