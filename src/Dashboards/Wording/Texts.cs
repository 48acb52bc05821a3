using DongHaeng.Figures.Words;

namespace DongHaeng.Dashboards.Wording;

/// <summary>Every word that pages say, in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Shell">Around every page.</param>
/// <param name="SignIn">Signing in.</param>
/// <param name="Code">The second page of signing in.</param>
/// <param name="Provider">Signing in by the identity provider.</param>
/// <param name="OwnAccount">People's own accounts and sessions.</param>
/// <param name="Token">Tokens for scripts.</param>
/// <param name="Error">Pages that say why there is nothing to see.</param>
/// <param name="Unit">Figures of a place.</param>
/// <param name="Figure">Charts, tables and where they come from.</param>
/// <param name="Trend">The course of a place.</param>
/// <param name="Day">Why days and weeks are not told.</param>
/// <param name="Compare">Places beside each other.</param>
/// <param name="Standard">Rates that are standardised for age.</param>
/// <param name="Map">Maps and funnels.</param>
/// <param name="Closing">Months that still settle and months that are closed.</param>
/// <param name="Collection">What the centers delivered.</param>
/// <param name="Reject">What the centers have to mend.</param>
/// <param name="Notable">What stands out.</param>
/// <param name="Note">What people write beside series.</param>
/// <param name="View">Pages that people keep.</param>
/// <param name="Pathway">The way from step to step.</param>
/// <param name="Release">Reports before they go out.</param>
/// <param name="Search">The search, and the metrics' own pages.</param>
/// <param name="Administration">The first page of administration, and what its pages share.</param>
/// <param name="Accounts">Accounts, for administrators.</param>
/// <param name="AccountAct">What administrators do to an account.</param>
/// <param name="Supplier">Who delivers, for administrators.</param>
/// <param name="Schedule">What runs when.</param>
/// <param name="Delivery">Mailed reports, for administrators.</param>
/// <param name="Audit">The audit log.</param>
/// <param name="State">The settings' state.</param>
/// <param name="Archive">Reports to be opened.</param>
public sealed record Texts(
    Language Language, ShellTexts Shell, SignInTexts SignIn, CodeTexts Code, ProviderTexts Provider, OwnAccountTexts OwnAccount, TokenTexts Token, ErrorTexts Error, UnitTexts Unit, FigureTexts Figure,
    TrendTexts Trend, DayTexts Day, CompareTexts Compare, StandardTexts Standard, MapTexts Map, ClosingTexts Closing, CollectionTexts Collection, RejectTexts Reject, NotableTexts Notable, NoteTexts Note, ViewTexts View, PathwayTexts Pathway, ReleaseTexts Release, SearchTexts Search,
    AdministrationTexts Administration, AccountTexts Accounts, AccountActTexts AccountAct, SupplierTexts Supplier, ScheduleTexts Schedule, DeliveryTexts Delivery, AuditTexts Audit, StateTexts State, ArchiveTexts Archive)
{
    private static readonly Texts Korean = new(
        Language.Korean, ShellTexts.Korean, SignInTexts.Korean, CodeTexts.Korean, ProviderTexts.Korean, OwnAccountTexts.Korean, TokenTexts.Korean, ErrorTexts.Korean, UnitTexts.Korean, FigureTexts.Korean,
        TrendTexts.Korean, DayTexts.Korean, CompareTexts.Korean, StandardTexts.Korean, MapTexts.Korean, ClosingTexts.Korean, CollectionTexts.Korean, RejectTexts.Korean, NotableTexts.Korean, NoteTexts.Korean, ViewTexts.Korean, PathwayTexts.Korean, ReleaseTexts.Korean, SearchTexts.Korean,
        AdministrationTexts.Korean, AccountTexts.Korean, AccountActTexts.Korean, SupplierTexts.Korean, ScheduleTexts.Korean, DeliveryTexts.Korean, AuditTexts.Korean, StateTexts.Korean, ArchiveTexts.Korean);

    private static readonly Texts English = new(
        Language.English, ShellTexts.English, SignInTexts.English, CodeTexts.English, ProviderTexts.English, OwnAccountTexts.English, TokenTexts.English, ErrorTexts.English, UnitTexts.English,
        FigureTexts.English, TrendTexts.English, DayTexts.English, CompareTexts.English, StandardTexts.English, MapTexts.English, ClosingTexts.English, CollectionTexts.English, RejectTexts.English, NotableTexts.English, NoteTexts.English, ViewTexts.English, PathwayTexts.English, ReleaseTexts.English, SearchTexts.English,
        AdministrationTexts.English, AccountTexts.English, AccountActTexts.English, SupplierTexts.English, ScheduleTexts.English, DeliveryTexts.English, AuditTexts.English, StateTexts.English, ArchiveTexts.English);

    /// <summary>The words of a language.</summary>
    public static Texts Of(Language language) => language == Language.Korean ? Korean : English;

    /// <summary>The one of two names that fits the language.</summary>
    public string Pick(string korean, string english) => Language == Language.Korean ? korean : english;
}
