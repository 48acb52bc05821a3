namespace DongHaeng.Tests.Dashboards.Provider;

/// <summary>The same with a provider whose id_token names the person alone, and who tells the rest when asked once more.</summary>
public sealed class UserInfoTown : ProviderTown
{
    public UserInfoTown() => Published = false;

    protected override bool UserInfo => true;
}
